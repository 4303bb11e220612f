package org.sayso.ledger.text;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts in how many texts each word occurs, and writes the table that {@link TermRarity} reads.
 * Not for several threads.
 */
public final class TermFrequencyTable {
  private final Map<String, Integer> counts = new TreeMap<>();
  private int texts;

  /** Counts one text. */
  public void add(String text) {
    texts++;
    for (String stem : new HashSet<>(Words.stems(text))) {
      counts.merge(stem, 1, Integer::sum);
    }
  }

  /**
   * The table: remarks, the number of texts, then stem and count of the words that at least {@code
   * least} texts have.
   *
   * @param remarks lines that say where the texts come from
   */
  public String write(String remarks, int least) {
    StringBuilder out = new StringBuilder();
    remarks.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    out.append('\t').append(texts).append('\n');
    counts.forEach(
        (stem, count) -> {
          if (count >= least && !Character.isDigit(stem.charAt(0))) {
            out.append(stem).append('\t').append(count).append('\n');
          }
        });
    return out.toString();
  }
}
