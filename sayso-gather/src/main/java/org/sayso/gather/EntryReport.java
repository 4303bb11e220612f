package org.sayso.gather;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sayso.gather.feed.Feed;
import org.sayso.gather.feed.FeedEntry;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.post.PostFinder;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;

/** The words of a feed's entry as a report: mostly a summary. */
final class EntryReport {
  private static final String PARAGRAPHS = "p, li, blockquote:not(:has(p)), h1, h2, h3, h4, pre";

  private EntryReport() {}

  static Gathered of(String name, FeedEntry entry, Feed feed, List<Problem> remarks) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Element body = Jsoup.parse(entry.content()).body();
    List<Element> paragraphs = body.select(PARAGRAPHS);
    for (Element part : paragraphs.isEmpty() ? List.of(body) : paragraphs) {
      String words = part.text().strip();
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        blocks.add(
            new Block(
                BlockType.PARAGRAPH,
                TextSpan.of(text.length(), text.length() + words.length()),
                null));
        text.append(words);
      }
    }
    String address = entry.address();
    if (text.isEmpty()) {
      return Gathered.skipped(
          name, "link-only", "the entry has no words of its own; gather its page: " + address);
    }
    String title = entry.title() == null ? null : Jsoup.parse(entry.title()).text();
    ReportMetadata metadata =
        new ReportMetadata(
            address,
            feed.title(),
            title,
            entry.author() == null ? List.of() : List.of(entry.author()),
            entry.published(),
            feed.language());
    byte[] words = text.toString().getBytes(StandardCharsets.UTF_8);
    String id = ReportId.of(words, address == null ? "" : address);
    Report report =
        new Report(
            id, metadata, text.toString(), blocks, PostFinder.find(text.toString()), List.of());
    return new Gathered(name, new Outcome.Done<>(report, remarks));
  }
}
