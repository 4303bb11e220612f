package org.sayso.gather.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the format of an input by its name and, where that does not tell, by its first bytes. */
public final class FormatDetector {
  /** How many bytes of an input are looked at. */
  public static final int HEAD_BYTES = 2_048;

  private static final List<String> FEED_ROOTS =
      List.of("<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex");

  private FormatDetector() {}

  /** The format that a file name or address tells. */
  public static Optional<InputFormat> byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
      return Optional.of(InputFormat.WARC);
    }
    if (lower.endsWith(".gz")) {
      lower = lower.substring(0, lower.length() - 3);
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Optional.of(InputFormat.JSONL);
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return Optional.of(InputFormat.HTML);
    }
    if (lower.endsWith(".rss") || lower.endsWith(".atom")) {
      return Optional.of(InputFormat.FEED);
    }
    return lower.endsWith(".txt") || lower.endsWith(".text")
        ? Optional.of(InputFormat.TEXT)
        : Optional.empty();
  }

  /** The format that the first, unpacked bytes tell; empty for what is no text. */
  public static Optional<InputFormat> byContent(byte[] head) {
    int length = Math.min(head.length, HEAD_BYTES);
    boolean wide = length > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
    if (!wide) {
      for (int i = 0; i < length; i++) {
        if (head[i] == 0) {
          return Optional.empty();
        }
      }
    }
    String start =
        new String(head, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    String words = start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    if (words.startsWith("warc/")) {
      return Optional.of(InputFormat.WARC);
    }
    if (words.startsWith("{")) {
      return Optional.of(
          words.contains("jsonfeed.org/version") ? InputFormat.FEED : InputFormat.JSONL);
    }
    if (words.startsWith("<")) {
      boolean feed = FEED_ROOTS.stream().anyMatch(words::contains);
      return Optional.of(feed && !words.contains("<html") ? InputFormat.FEED : InputFormat.HTML);
    }
    return Optional.of(InputFormat.TEXT);
  }
}
