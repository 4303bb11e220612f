package org.sayso.ledger.fact;

import java.util.List;

/**
 * Brings the name of a country and the word for what is of it to one form, by their endings alone.
 */
public final class NationStem {
  private static final List<String> ENDINGS =
      List.of("ians", "ian", "ean", "ans", "an", "ish", "ese", "ia", "a", "n", "i");
  private static final int LEAST = 4;

  private NationStem() {}

  /**
   * {@code karvel} for {@code karvelia} and {@code karvelian}; other words may lose an ending too.
   */
  public static String of(String stem) {
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= LEAST) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
