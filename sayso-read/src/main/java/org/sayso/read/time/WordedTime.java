package org.sayso.read.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.model.TextSpan;

/**
 * A place in the text where a pattern fits.
 *
 * @param words the words found, lower-cased and with single spaces
 * @param found the words of each group of the pattern that took part
 */
record WordedTime(
    TimePattern pattern,
    TextSpan span,
    String words,
    Map<String, String> found,
    TimeWords lexicon) {
  WordedTime {
    found = Map.copyOf(found);
  }

  boolean has(String group) {
    return found.containsKey(group);
  }

  /** The words of a group as they stand in the text. */
  String text(String group) {
    String text = found.get(group);
    if (text == null) {
      throw new IllegalArgumentException("pattern " + pattern.id() + " has no words for " + group);
    }
    return text;
  }

  /** What the words of a group mean by {@code words.tsv}. */
  Optional<String> value(String group) {
    String text = found.get(group);
    String wordClass = pattern.groups().get(group);
    return text == null || wordClass == null ? Optional.empty() : lexicon.meaning(wordClass, text);
  }

  /** The whole number that a group means, by {@code words.tsv} or by its digits. */
  OptionalInt number(String group) {
    if (!has(group)) {
      return OptionalInt.empty();
    }
    String digits = value(group).orElse(text(group)).replaceAll("[^0-9-]", "");
    return digits.isEmpty() || digits.length() > 6 || digits.equals("-")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }

  /**
   * Whether the words leave no doubt that they are a date: a month with its day or year, a part of
   * a given year.
   */
  boolean isExplicit() {
    boolean parts = has("day") || has("ordinal") || has("year");
    boolean otherYear = pattern.id().equals("month-of-year");
    return has("month") && (parts || otherYear)
        || has("year") && (has("quartername") || has("season"));
  }

  boolean says(String part) {
    return words.contains(part);
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
