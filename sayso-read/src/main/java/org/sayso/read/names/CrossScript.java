package org.sayso.read.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Compares a Latin name with one in another script by learned letter correspondences. */
final class CrossScript {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s·・‧•=＝\\-–]+");
  private static final int MOST_WORDS = 12;

  /** What a word without a counterpart takes from the sum. */
  private static final double UNMATCHED = 3;

  /** The logarithm of the odds that a name met by chance is another. */
  private static final double PRIOR = 6;

  /** Sums of logarithms overstate: neighbouring letters are not independent. */
  private static final double TEMPER = 0.5;

  private final Map<NameScript, LetterCorrespondences> tables =
      new ConcurrentHashMap<>(new EnumMap<>(NameScript.class));

  /** Whether there is a table for a script. */
  static boolean covers(NameScript script) {
    return script != NameScript.LATIN && script != NameScript.OTHER;
  }

  /** The logarithm of the odds that both name the same. */
  double logOdds(String latin, String other, NameScript script) {
    List<String> latinWords =
        NameFolding.words(latin).stream()
            .map(NameScript.LATIN::letters)
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    List<String> otherWords =
        Arrays.stream(BETWEEN_WORDS.split(other))
            .map(script::letters)
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    if (latinWords.isEmpty() || otherWords.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    LetterCorrespondences table = tables.computeIfAbsent(script, LetterCorrespondences::shipped);
    double evidence = wordByWord(latinWords, otherWords, table);
    if (latinWords.size() != otherWords.size()) {
      evidence = Math.max(evidence, joined(latinWords, otherWords, table));
    }
    return TEMPER * (evidence - PRIOR);
  }

  /**
   * Without blanks, in the given order and with the last word first, as family names stand in East
   * Asia.
   */
  private static double joined(
      List<String> latinWords, List<String> otherWords, LetterCorrespondences table) {
    String other = String.join("", otherWords);
    List<String> rotated =
        new ArrayList<>(latinWords.subList(latinWords.size() - 1, latinWords.size()));
    rotated.addAll(latinWords.subList(0, latinWords.size() - 1));
    return Math.max(
        table.evidence(String.join("", latinWords), other),
        table.evidence(String.join("", rotated), other));
  }

  private static double wordByWord(
      List<String> latinWords, List<String> otherWords, LetterCorrespondences table) {
    double[][] evidence = new double[latinWords.size()][otherWords.size()];
    for (int i = 0; i < latinWords.size(); i++) {
      for (int j = 0; j < otherWords.size(); j++) {
        evidence[i][j] = table.evidence(latinWords.get(i), otherWords.get(j));
      }
    }
    boolean[] used = new boolean[otherWords.size()];
    boolean[] done = new boolean[latinWords.size()];
    int pairs = Math.min(latinWords.size(), otherWords.size());
    double sum = -UNMATCHED * (Math.max(latinWords.size(), otherWords.size()) - pairs);
    for (int pair = 0; pair < pairs; pair++) {
      int bestLatin = -1;
      int bestOther = -1;
      for (int i = 0; i < done.length; i++) {
        for (int j = 0; j < used.length; j++) {
          if (!done[i]
              && !used[j]
              && (bestLatin < 0 || evidence[i][j] > evidence[bestLatin][bestOther])) {
            bestLatin = i;
            bestOther = j;
          }
        }
      }
      done[bestLatin] = true;
      used[bestOther] = true;
      sum += evidence[bestLatin][bestOther];
    }
    return sum;
  }
}
