package org.sayso.cli.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what an item of a feed is known again. */
final class ItemKey {
  private ItemKey() {}

  /**
   * The address of a page without what does not change the page: the fragment, and the marks by
   * which publishers count where readers come from ({@code utm_…}).
   */
  static String ofAddress(String address) {
    String bare = address.strip().split("#", 2)[0];
    int question = bare.indexOf('?');
    if (question < 0) {
      return bare;
    }
    String query =
        Arrays.stream(bare.substring(question + 1).split("&", -1))
            .filter(part -> !part.toLowerCase(Locale.ROOT).startsWith("utm_"))
            .collect(Collectors.joining("&"));
    return bare.substring(0, question) + (query.isEmpty() ? "" : "?" + query);
  }

  /** For what has no page of its own: its words. */
  static String ofWords(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "words:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
