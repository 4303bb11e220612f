package org.sayso.ledger.story;

import java.time.Instant;
import java.util.Set;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.text.TermVector;

/**
 * Whether two reports may be about one happening. It depends on the two alone, so that it never
 * matters what else the ledger holds or in which order it came: their telling words must be alike
 * ({@link #LEAST_LIKENESS}), they must be within {@link #WINDOW_DAYS} of each other (a report
 * without a date fits any), and they must share {@link #SHARED_KEYS} of their heaviest words, by
 * which candidates are found.
 */
public final class StoryLinks {
  /** The least cosine of two reports' telling words. */
  public static final double LEAST_LIKENESS = 0.20;

  /**
   * The least cosine of two reports, {@link #CLOSE_DAYS} apart at most, that share both names and
   * other words: the town and what happened there, told of by one who saw it.
   */
  public static final double LEAST_FROM_THE_SCENE = 0.13;

  /** How many days may lie between two such reports. */
  static final int CLOSE_DAYS = 3;

  /** How much of their cosine must come from names, and how much from other words. */
  static final double LEAST_OF_EACH = 0.05;

  /** How many days may lie between two reports of one story that are linked directly. */
  public static final int WINDOW_DAYS = 7;

  /** How many of their heaviest words two reports must share. */
  public static final int SHARED_KEYS = 2;

  /** Stands for the day of a report without a date. */
  public static final long NO_DAY = Long.MIN_VALUE / 4;

  private static final long MILLIS_PER_DAY = 86_400_000L;

  private StoryLinks() {}

  /**
   * What of a report decides about its links.
   *
   * @param day of publication since 1970, or {@link #NO_DAY}
   */
  public record Linkable(long day, Set<String> keys, TermVector terms) {
    public static Linkable of(ReportFacts facts) {
      return new Linkable(StoryLinks.day(facts), facts.wording().keys(), facts.wording().terms());
    }
  }

  /** The day of publication since 1970, or {@link #NO_DAY}. */
  public static long day(ReportFacts facts) {
    Instant published = facts.timing().published();
    return published == null ? NO_DAY : Math.floorDiv(published.toEpochMilli(), MILLIS_PER_DAY);
  }

  /** The cosine of the two, or 0 if they may not be linked. */
  public static double score(ReportFacts one, ReportFacts other) {
    return score(Linkable.of(one), Linkable.of(other));
  }

  /** The cosine of the two, or 0 if they may not be linked. */
  public static double score(Linkable one, Linkable other) {
    if (one.day() != NO_DAY
        && other.day() != NO_DAY
        && Math.abs(one.day() - other.day()) > WINDOW_DAYS) {
      return 0;
    }
    if (!sharesKeys(one.keys(), other.keys())) {
      return 0;
    }
    double score = one.terms().cosine(other.terms());
    boolean scene = score >= LEAST_FROM_THE_SCENE && score < LEAST_LIKENESS && scene(one, other);
    return scene || score >= LEAST_LIKENESS ? score : 0;
  }

  private static boolean scene(Linkable one, Linkable other) {
    if (one.day() == NO_DAY
        || other.day() == NO_DAY
        || Math.abs(one.day() - other.day()) > CLOSE_DAYS) {
      return false;
    }
    return one.terms().cosineOfNames(other.terms()) >= LEAST_OF_EACH
        && one.terms().cosine(other.terms()) - one.terms().cosineOfNames(other.terms())
            >= LEAST_OF_EACH;
  }

  private static boolean sharesKeys(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String key : one) {
      if (other.contains(key) && ++shared == SHARED_KEYS) {
        return true;
      }
    }
    return false;
  }
}
