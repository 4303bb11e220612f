package org.sayso.ledger.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
  private final Map<String, String> phrases;

  private WordTable(Map<String, Row> rows, Map<String, String> phrases) {
    this.rows = Map.copyOf(rows);
    this.phrases = java.util.Collections.unmodifiableMap(new TreeMap<>(phrases));
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

  /** The text with each phrase of the table replaced by the one word that means the same. */
  public String replacePhrases(String text) {
    String replaced = text;
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> phrase : phrases.entrySet()) {
      if (lower.length() == replaced.length() && lower.contains(phrase.getKey())) {
        int at = lower.indexOf(phrase.getKey());
        replaced =
            replaced.substring(0, at)
                + phrase.getValue()
                + replaced.substring(at + phrase.getKey().length());
        lower = replaced.toLowerCase(Locale.ROOT);
      }
    }
    return replaced;
  }

  /**
   * Whether a count of it is the count that a story tells: how many were killed, hurt, moved,
   * arrested.
   */
  public boolean toll(String meaning) {
    return TOLLS.contains(meaning);
  }

  private static final java.util.Set<String> TOLLS =
      java.util.Set.of(
          WordStem.of("killed"),
          WordStem.of("injured"),
          WordStem.of("evacuated"),
          WordStem.of("arrested"),
          WordStem.of("infected"),
          WordStem.of("patients"),
          WordStem.of("rescued"),
          WordStem.of("missing"),
          WordStem.of("protesters"));

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
      Map<String, String> phrases = new TreeMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells[0].equals("phrase")) {
          phrases.put(cells[2], cells[1]);
        } else if (!line.startsWith("#") && cells.length >= 3) {
          String group = cells[0].equals("number") ? cells[1] : WordStem.of(cells[1]);
          for (String word : cells[2].split(" ")) {
            rows.put(WordStem.of(word), new Row(cells[0], group));
          }
        }
      }
      return new WordTable(rows, phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", e);
    }
  }

  private static final class Shipped {
    static final WordTable TABLE = load();
  }
}
