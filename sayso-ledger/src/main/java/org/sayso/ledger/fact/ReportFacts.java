package org.sayso.ledger.fact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.TermVector;
import org.sayso.model.Flag;
import org.sayso.model.TextFingerprint;

/** What the ledger needs of one report and its reading. */
public record ReportFacts(
    String id,
    Header header,
    Timing timing,
    Wording wording,
    List<Statement> statements,
    List<Credit> credits,
    List<Flag> flags) {
  /** Earliest first; the order in which everything that depends on an order is done. */
  public static final Comparator<ReportFacts> BY_TIME =
      Comparator.comparing((ReportFacts facts) -> facts.timing().sortKey())
          .thenComparing(ReportFacts::id);

  public ReportFacts {
    statements = List.copyOf(statements);
    credits = List.copyOf(credits);
    flags = List.copyOf(flags);
  }

  /**
   * Who published it.
   *
   * @param outlet empty if unknown
   * @param title empty if unknown
   */
  public record Header(String outlet, String title, List<String> byline, @Nullable String url) {
    public Header {
      byline = List.copyOf(byline);
    }
  }

  /**
   * When.
   *
   * @param published {@code null} if the report does not say; midnight UTC if it only gives a day
   * @param seen when Sayso came to know it
   */
  public record Timing(@Nullable Instant published, Instant seen) {
    /** When the report came out, or, if it does not say, when it was first seen. */
    public Instant sortKey() {
      return published == null ? seen : published;
    }
  }

  /**
   * Its words.
   *
   * @param keys the heaviest of its telling words, by which reports of the same story are found
   * @param whole the runs of words of the whole text
   * @param prose the same without quotations and posts
   */
  public record Wording(
      TermVector terms, Set<String> keys, TextFingerprint whole, TextFingerprint prose) {
    public Wording {
      keys = java.util.Collections.unmodifiableSet(new TreeSet<>(keys));
    }
  }

  /**
   * A sign that the report has something from somewhere else.
   *
   * @param type what sort of sign
   * @param to the outlet's name, or {@code post}
   * @param evidence the words that say so
   */
  public record Credit(Type type, String to, String evidence) {
    /** What sort of sign it is. */
    public enum Type {
      /** A credit line, byline or dateline names an agency or outlet. */
      LINE,
      /** The text says that an outlet reported, wrote, quoted. */
      REPORTED,
      /** The text says so of an outlet inside what another outlet reported. */
      REPORTED_WITHIN,
      /** A post is embedded. */
      POST
    }
  }
}
