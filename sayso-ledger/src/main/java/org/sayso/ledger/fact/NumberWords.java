package org.sayso.ledger.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.WordStem;
import org.sayso.ledger.text.WordTable;

/**
 * Reads numbers that are written in several words: {@code sixty-one}, {@code two hundred}, {@code
 * 4.1 million}. Pure and thread-safe.
 */
final class NumberWords {
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          WordStem.of("hundred"), new BigDecimal(100),
          WordStem.of("thousand"), new BigDecimal(1_000),
          WordStem.of("million"), new BigDecimal(1_000_000),
          WordStem.of("billion"), new BigDecimal(1_000_000_000));
  private static final BigDecimal TWENTY = new BigDecimal(20);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Set<String> ONE = Set.of("one");

  private final WordTable table;

  NumberWords(WordTable table) {
    this.table = table;
  }

  /**
   * A number.
   *
   * @param value in plain digits
   * @param words how many words it takes
   */
  record Found(String value, int words) {}

  /** The number that begins at this word; of no words if none does. */
  Found at(List<Word> words, int at) {
    BigDecimal first = simple(words.get(at));
    if (first == null) {
      return new Found("", 0);
    }
    int taken = 1;
    BigDecimal value = first;
    if (!words.get(at).numeral()
        && value.compareTo(TWENTY) >= 0
        && value.remainder(TEN).signum() == 0
        && at + 1 < words.size()) {
      BigDecimal unit = unit(words.get(at + 1));
      boolean hyphen = words.get(at + 1).span().start() == words.get(at).span().end() + 1;
      if (unit != null && hyphen) {
        value = value.add(unit);
        taken++;
      }
    }
    while (at + taken < words.size()) {
      BigDecimal scale = SCALES.get(words.get(at + taken).stem());
      if (scale == null) {
        break;
      }
      value = value.multiply(scale);
      taken++;
    }
    return new Found(value.stripTrailingZeros().toPlainString(), taken);
  }

  private @Nullable BigDecimal simple(Word word) {
    String digits = word.numeral() ? word.stem() : table.number(word.stem());
    if (digits.isEmpty() || digits.indexOf(':') >= 0) {
      return null;
    }
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable BigDecimal unit(Word word) {
    if (ONE.contains(word.stem())) {
      return BigDecimal.ONE;
    }
    BigDecimal value = word.numeral() ? null : simple(word);
    return value == null || value.compareTo(TEN) >= 0 ? null : value;
  }
}
