package org.sayso.read.names;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/**
 * Scores whether two names name the same person or organisation: across spellings, orders of words,
 * initials, missing middle names, and scripts. Safe for many threads at once.
 *
 * <pre>{@code
 * NameMatcher matcher = NameMatcher.create();
 * matcher.score("Volodymyr Zelenskyy", "Володимир Зеленський", NameKind.PERSON); // near 1
 * matcher.score("KIM SONG MIN", "KIM SONG CHOL", NameKind.PERSON);               // low
 * }</pre>
 */
public final class NameMatcher {
  /** From this score on, at least 98 in 100 pairs of the development cases are the same. */
  private static final double SAME_PERSON = 0.88;

  private static final double SAME_ORGANIZATION = 0.95;
  private static final double POSSIBLY_SAME = 0.5;

  /** The score of names that are not spelled the same never reaches 1. */
  private static final double HIGHEST_UNEQUAL = 0.9999;

  /** The logarithm of the odds that the same words in another order name the same. */
  private static final double SAME_WORDS = 4;

  private static final int LONGEST_NAME = 400;

  private final NameWords words;
  private final PairFeatures features;
  private final PairWeights weights;
  private final CrossScript crossScript;

  private NameMatcher(NameWords words) {
    this.words = words;
    this.features = new PairFeatures(words);
    this.weights = PairWeights.shipped();
    this.crossScript = new CrossScript();
  }

  public static NameMatcher create() {
    return new NameMatcher(NameWords.shipped());
  }

  /**
   * From 0, surely not the same, to 1, the same words but for case and accents. The same whichever
   * name comes first.
   */
  public double score(String one, String other, NameKind kind) {
    String foldedOne = NameFolding.fold(limited(one));
    String foldedOther = NameFolding.fold(limited(other));
    if (foldedOne.isEmpty() || foldedOther.isEmpty()) {
      return one.strip().equals(other.strip()) ? 1 : 0;
    }
    if (foldedOne.equals(foldedOther)) {
      return 1;
    }
    return Math.min(HIGHEST_UNEQUAL, 1 / (1 + Math.exp(-logOdds(one, other, kind))));
  }

  /** What may be done with two names. */
  public Sameness judge(String one, String other, NameKind kind) {
    double score = score(one, other, kind);
    double same = kind == NameKind.PERSON ? SAME_PERSON : SAME_ORGANIZATION;
    boolean sure =
        score >= same
            && !PairFeatures.numbersDiffer(NameFolding.words(one), NameFolding.words(other));
    return sure
        ? Sameness.SAME
        : score >= POSSIBLY_SAME ? Sameness.POSSIBLY_SAME : Sameness.DIFFERENT;
  }

  /**
   * The kind that the words of two names speak for: organisations have legal forms and words such
   * as "bank".
   */
  public NameKind likelyKind(String one, String other) {
    return speaksForOrganization(one) || speaksForOrganization(other)
        ? NameKind.ORGANIZATION
        : NameKind.PERSON;
  }

  private boolean speaksForOrganization(String name) {
    List<String> all = NameFolding.words(limited(name));
    return all.size() > words.core(all, NameKind.ORGANIZATION).size()
        || all.stream().anyMatch(word -> words.common(word, NameKind.ORGANIZATION));
  }

  /**
   * The logarithm of the odds; unlike the score it also orders names that are all but surely the
   * same.
   */
  double logOdds(String one, String other, NameKind kind) {
    String first = limited(one);
    String second = limited(other);
    NameScript firstScript = NameScript.of(first);
    NameScript secondScript = NameScript.of(second);
    if (firstScript == secondScript && firstScript != NameScript.OTHER) {
      return sameScript(first, second, kind);
    }
    if (firstScript == NameScript.LATIN && CrossScript.covers(secondScript)) {
      return crossScript.logOdds(first, second, secondScript);
    }
    if (secondScript == NameScript.LATIN && CrossScript.covers(firstScript)) {
      return crossScript.logOdds(second, first, firstScript);
    }
    return sameScript(romanized(first), romanized(second), kind);
  }

  private double sameScript(String one, String other, NameKind kind) {
    List<String> oneWords = NameFolding.words(one);
    List<String> otherWords = NameFolding.words(other);
    if (oneWords.isEmpty() || otherWords.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    double odds = weights.logOdds(features.of(oneWords, otherWords, kind), kind);
    boolean reordered =
        oneWords.stream().sorted().toList().equals(otherWords.stream().sorted().toList());
    return reordered ? Math.max(odds, SAME_WORDS) : odds;
  }

  /** In Latin letters, by the transliteration rules of CLDR. */
  static String romanized(String name) {
    return NameScript.of(name) == NameScript.LATIN
        ? name
        : Romanization.ANY_TO_LATIN.transliterate(name);
  }

  private static String limited(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** Loaded when the first name needs it. */
  private static final class Romanization {
    private static final Transliterator ANY_TO_LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Romanization() {}
  }
}
