package org.sayso.ledger.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.Words;

/** The words of a text in the forms that are compared. */
record MatchText(String text, List<String> terms, Set<String> numbers, Set<String> names) {
  private static final double LEAST_RARITY = 1.0;
  private static final Pattern LINK = Pattern.compile("pic\\.twitter\\.com/\\S+|https?://\\S+");
  private static final Pattern SIGNATURE = Pattern.compile("\\(@\\w+\\) \\w+ \\d+, \\d{4}");

  static MatchText of(String text) {
    String clean = LINK.matcher(text).replaceAll("");
    List<String> terms = new ArrayList<>();
    for (Word word : Words.of(clean)) {
      if (TermRarity.shipped().of(word.stem()) >= LEAST_RARITY) {
        terms.add(word.stem());
      }
    }
    Set<String> numbers = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Word word : Words.of(SIGNATURE.matcher(clean).replaceAll(" "))) {
      if (word.numeral()) {
        numbers.add(word.stem());
      } else if (word.capital()) {
        names.add(word.stem());
      }
    }
    return new MatchText(clean, terms, numbers, names);
  }

  /** Pairs of neighbouring terms. */
  List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < terms.size(); i++) {
      pairs.add(terms.get(i - 1) + ' ' + terms.get(i));
    }
    return pairs;
  }

  /** Runs of {@code length} characters, everything that is no letter or digit as one space. */
  static List<String> runs(String text, int length) {
    String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ") + " ";
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + length <= plain.length(); i++) {
      runs.add(plain.substring(i, i + length));
    }
    return runs;
  }
}
