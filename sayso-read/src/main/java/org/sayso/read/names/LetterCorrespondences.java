package org.sayso.read.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Which letters of another script stand for which Latin letters in names, with the probability of
 * each pair among all pairs: a joint model of letter groups. A word's probability is the sum over
 * all ways to cut both words into such groups. Immutable.
 */
public final class LetterCorrespondences {
  /** Longest groups of Latin and of other letters that a model may have. */
  public static final int LONGEST_LATIN = 4;

  public static final int LONGEST_OTHER = 3;

  /**
   * The probability of a pair that was never seen, so that one odd letter does not rule a name out.
   */
  private static final double UNSEEN = 1e-7;

  private static final int LONGEST_WORD = 60;

  private final Map<String, Map<String, Double>> byLatin;
  private final Map<String, Double> latinTotals;
  private final Map<Character, Double> otherLetters;

  private LetterCorrespondences(Map<String, Map<String, Double>> byLatin) {
    this.byLatin = byLatin;
    this.latinTotals = new HashMap<>();
    byLatin.forEach(
        (latin, others) ->
            latinTotals.put(
                latin, others.values().stream().mapToDouble(Double::doubleValue).sum()));
    this.otherLetters = letterShares(byLatin);
  }

  /** How often each letter of the other script stands, as a share of all its letters. */
  private static Map<Character, Double> letterShares(Map<String, Map<String, Double>> byLatin) {
    Map<Character, Double> shares = new HashMap<>();
    double[] total = new double[1];
    byLatin
        .values()
        .forEach(
            others ->
                others.forEach(
                    (other, probability) -> {
                      for (int i = 0; i < other.length(); i++) {
                        shares.merge(other.charAt(i), probability, Double::sum);
                        total[0] += probability;
                      }
                    }));
    shares.replaceAll((letter, sum) -> sum / total[0]);
    return Map.copyOf(shares);
  }

  /**
   * By how much, as a logarithm, the other word is likelier to be this Latin word than to be a word
   * of such letters by chance.
   */
  double evidence(String latin, String other) {
    double chance = 0;
    for (int i = 0; i < other.length(); i++) {
      chance += Math.log(otherLetters.getOrDefault(other.charAt(i), UNSEEN));
    }
    return logProbability(latin, other) - chance;
  }

  /**
   * From probabilities of pairs.
   *
   * @param pairs Latin letters to other letters (perhaps none) to the probability of the pair
   */
  public static LetterCorrespondences of(Map<String, Map<String, Double>> pairs) {
    Map<String, Map<String, Double>> copy = new HashMap<>();
    pairs.forEach((latin, others) -> copy.put(latin, Map.copyOf(others)));
    return new LetterCorrespondences(copy);
  }

  /** The table that comes with Sayso for a script. */
  static LetterCorrespondences shipped(NameScript script) {
    Map<String, Map<String, Double>> pairs = new HashMap<>();
    RulesTable table =
        RulesTable.load(
            LetterCorrespondences.class, script.tableName(), "latin", "other", "per million");
    for (RulesRow row : table.rows()) {
      pairs
          .computeIfAbsent(row.cell("latin"), key -> new HashMap<>())
          .put(row.cell("other"), perMillion(row) / 1e6);
    }
    return of(pairs);
  }

  private static double perMillion(RulesRow row) {
    try {
      double value = Double.parseDouble(row.cell("per million"));
      if (value > 0 && value <= 1e6) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw row.wrong("per million is \"" + row.cell("per million") + "\", which is no number");
    }
    throw row.wrong(
        "per million is " + row.cell("per million") + ", which is not above 0 and at most 1000000");
  }

  /**
   * The logarithm of the probability that a Latin word is written so in the other script.
   *
   * @param latin letters as {@link NameScript#letters} gives them
   * @param other letters as {@link NameScript#letters} gives them
   */
  public double logProbability(String latin, String other) {
    if (latin.isEmpty()
        || other.isEmpty()
        || latin.length() > LONGEST_WORD
        || other.length() > LONGEST_WORD) {
      return Double.NEGATIVE_INFINITY;
    }
    return Math.log(joint(latin, other)) - Math.log(marginal(latin));
  }

  private double joint(String latin, String other) {
    int columns = other.length() + 1;
    double[][] sum = new double[latin.length() + 1][columns];
    sum[0][0] = 1;
    for (int i = 0; i < latin.length(); i++) {
      for (int length = 1; length <= LONGEST_LATIN && i + length <= latin.length(); length++) {
        String group = latin.substring(i, i + length);
        Map<String, Double> others = byLatin.get(group);
        if (others == null && length > 1) {
          continue;
        }
        for (int j = 0; j < columns; j++) {
          if (sum[i][j] > 0) {
            spread(sum, i + length, j, sum[i][j], others, other, length == 1);
          }
        }
      }
    }
    return Math.max(sum[latin.length()][columns - 1], Double.MIN_NORMAL);
  }

  private static void spread(
      double[][] sum,
      int to,
      int j,
      double before,
      @Nullable Map<String, Double> others,
      String other,
      boolean single) {
    for (int length = 0; length <= LONGEST_OTHER && j + length <= other.length(); length++) {
      Double known = others == null ? null : others.get(other.substring(j, j + length));
      double probability = known != null ? known : single && length <= 1 ? UNSEEN : 0;
      sum[to][j + length] += before * probability;
    }
  }

  private double marginal(String latin) {
    double[] sum = new double[latin.length() + 1];
    sum[0] = 1;
    for (int i = 0; i < latin.length(); i++) {
      for (int length = 1; length <= LONGEST_LATIN && i + length <= latin.length(); length++) {
        double total =
            latinTotals.getOrDefault(latin.substring(i, i + length), length == 1 ? UNSEEN : 0.0);
        sum[i + length] += sum[i] * total;
      }
    }
    return Math.max(sum[latin.length()], Double.MIN_NORMAL);
  }
}
