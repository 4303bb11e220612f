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
 * Words that a comparison treats in a special way: those that mean the same in news ("killed",
 * "dead", "lost their lives"), numbers in letters, negations, words of speaking, words that make a
 * number vague. The rows are in {@code word-groups.tsv}, each with where it comes from and an
 * example.
 */
public final class WordTable {
  private static final String RESOURCE = "word-groups.tsv";
  private static final double GROUP_WEIGHT = 4;

  private record Row(String list, String group) {}

  private final Map<String, Row> rows;

  private WordTable(Map<String, Row> rows) {
    this.rows = Map.copyOf(rows);
  }

  /** The table that comes with Sayso. */
  public static WordTable shipped() {
    return Shipped.TABLE;
  }

  /** The stem that stands for all words of the same meaning; the stem itself if it has no group. */
  public String meaning(String stem) {
    Row row = rows.get(stem);
    return row != null && row.list().equals("same") ? row.group() : stem;
  }

  /** How much a shared meaning tells: the rarity of its name word, four at most. */
  public double weight(String meaning, TermRarity rarity) {
    return Math.min(GROUP_WEIGHT, rarity.of(meaning));
  }

  /** The number in digits that a word means; empty if none. */
  public String number(String stem) {
    Row row = rows.get(stem);
    return row != null && row.list().equals("number") ? row.group() : "";
  }

  public boolean negates(String stem) {
    return listed(stem, "not");
  }

  public boolean speech(String stem) {
    return listed(stem, "speech");
  }

  public boolean vague(String stem) {
    return listed(stem, "vague");
  }

  private boolean listed(String stem, String list) {
    Row row = rows.get(stem);
    return row != null && row.list().equals(list);
  }

  private static WordTable load() {
    try (InputStream in = WordTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      Map<String, Row> rows = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length >= 3) {
          String group = cells[0].equals("number") ? cells[1] : WordStem.of(cells[1]);
          for (String word : cells[2].split(" ")) {
            rows.put(WordStem.of(word), new Row(cells[0], group));
          }
        }
      }
      return new WordTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }

  private static final class Shipped {
    static final WordTable TABLE = load();
  }
}
