package org.sayso.read.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Numbers as reports spell them: "10", "1,000", "twenty-four", "a hundred", "two and a half". */
final class NumberWords {
  private final TimeWords words;

  NumberWords(TimeWords words) {
    this.words = words;
  }

  /**
   * The number as TIMEX3 writes it: digits, {@code X} for "several"; empty if the words are no
   * number.
   */
  Optional<String> parse(String spelled) {
    String text = WordedTime.plain(spelled).strip();
    Optional<String> vague = words.meaning("vague", text);
    if (vague.isPresent()) {
      return vague;
    }
    if (text.startsWith("half") || text.equals("a half")) {
      return Optional.of("0.5");
    }
    if (text.matches(
        "(an?|another|an extra|an? (additional|entire|whole|full|solid|further|single))")) {
      return Optional.of("1");
    }
    double half = 0;
    if (text.endsWith(" and a half")) {
      half = 0.5;
      text = text.substring(0, text.length() - " and a half".length());
    }
    if (Character.isDigit(text.charAt(0))) {
      String digits = text.replace(",", "");
      return digits.length() > 9
          ? Optional.empty()
          : Optional.of(plain(Double.parseDouble(digits) + half));
    }
    double sum = 0;
    double last = 0;
    for (String part : text.toLowerCase(Locale.ROOT).split("[ -]+")) {
      if (part.equals("and") || part.equals("a") || part.equals("an")) {
        continue;
      }
      Optional<String> value = words.meaning("cardinal", part);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      double number = Double.parseDouble(value.get());
      if (number >= 100) {
        last = Math.max(1, last) * number;
      } else {
        last += number;
      }
      if (number >= 1000) {
        sum += last;
        last = 0;
      }
    }
    return Optional.of(plain(sum + last + half));
  }

  /**
   * A year as it is spoken: "nineteen ninety-four", "two thousand and three", "eighteen hundred".
   */
  Optional<Integer> year(String spelled) {
    String text = WordedTime.plain(spelled).replace('-', ' ');
    if (text.startsWith("two thousand")) {
      String rest = text.substring("two thousand".length()).replaceFirst("^ and", "").strip();
      return rest.isEmpty()
          ? Optional.of(2000)
          : small(rest).filter(n -> n < 100).map(n -> 2000 + n);
    }
    int space = text.indexOf(' ');
    Optional<Integer> century = small(text.substring(0, space));
    String rest = text.substring(space + 1);
    Optional<Integer> years =
        rest.equals("hundred") ? Optional.of(0) : small(rest).filter(n -> n >= 10 && n < 100);
    return century.flatMap(hundreds -> years.map(more -> hundreds * 100 + more));
  }

  private Optional<Integer> small(String text) {
    return parse(text).filter(n -> n.matches("\\d{1,4}")).map(Integer::parseInt);
  }

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
