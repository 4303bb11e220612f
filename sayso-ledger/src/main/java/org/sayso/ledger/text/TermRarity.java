package org.sayso.ledger.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a word is in news: the inverse document frequency {@code ln((n + 1) / (df + ½))} in a
 * fixed collection of reports. It is fixed so that what two reports have in common never depends on
 * what else the ledger holds. The counts are in {@code term-frequency.tsv}; its first lines say
 * where they come from.
 */
public final class TermRarity {
  private static final String RESOURCE = "term-frequency.tsv";

  private final Map<String, Integer> documents;
  private final double total;
  private final double unseen;

  private TermRarity(Map<String, Integer> documents, int total) {
    this.documents = Map.copyOf(documents);
    this.total = total;
    this.unseen = Math.log((total + 1) / 0.5);
  }

  /** The table that comes with Sayso. */
  public static TermRarity shipped() {
    return Shipped.TABLE;
  }

  /**
   * How rare the word of this stem is: about 0.4 for "the", 7.7 for a word that the collection
   * never has.
   */
  public double of(String stem) {
    Integer count = documents.get(stem);
    return count == null ? unseen : Math.log((total + 1) / (count + 0.5));
  }

  /** The rarity of a word that was never seen: the greatest there is. */
  public double greatest() {
    return unseen;
  }

  private static TermRarity load() {
    try (InputStream in = TermRarity.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      Map<String, Integer> counts = new HashMap<>();
      int total = 0;
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (line.startsWith("#") || tab < 0) {
          continue;
        }
        int count = Integer.parseInt(line.substring(tab + 1));
        if (tab == 0) {
          total = count;
        } else {
          counts.put(line.substring(0, tab), count);
        }
      }
      return new TermRarity(counts, total);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }

  private static final class Shipped {
    static final TermRarity TABLE = load();
  }
}
