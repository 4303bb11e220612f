package org.sayso.cli.ledger;

import java.util.regex.Pattern;

/** Turns of phrase that the pages for people share. */
final class PageWords {
  private static final Pattern HASH = Pattern.compile("sha256:([0-9a-f]{12})[0-9a-f]{52}");
  private static final Pattern MARK_AT_AN_END = Pattern.compile("^[\"“”«»„]|[\"“”«»„]$");

  private PageWords() {}

  /** A number with its noun: {@code 1 report}, {@code 2 reports}. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A report's id, or a place in it, with a hash cut to what people can compare. */
  static String brief(String idOrPlace) {
    return HASH.matcher(idOrPlace).replaceAll("sha256:$1…");
  }

  /** Words in quotation marks, which are not doubled where the words bring their own. */
  static String quoted(String words) {
    String line = words.replaceAll("\\s+", " ");
    return '"' + MARK_AT_AN_END.matcher(line).replaceAll("") + '"';
  }
}
