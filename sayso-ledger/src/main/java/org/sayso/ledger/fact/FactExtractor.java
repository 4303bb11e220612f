package org.sayso.ledger.fact;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.TermVector;
import org.sayso.ledger.text.Words;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextFingerprint;
import org.sayso.model.TextSpan;

/**
 * Takes from a reading what the ledger needs of it. Pure and thread-safe: the same reading gives
 * the same facts.
 */
public final class FactExtractor {
  /** How many of its heaviest words a report is found by. */
  static final int KEYS = 16;

  private final TermRarity rarity;
  private final StatementExtractor statements;
  private final CreditFinder credits;

  private FactExtractor(TermRarity rarity, StatementExtractor statements, CreditFinder credits) {
    this.rarity = rarity;
    this.statements = statements;
    this.credits = credits;
  }

  /** With the tables that come with Sayso. */
  public static FactExtractor create() {
    return new FactExtractor(
        TermRarity.shipped(), StatementExtractor.create(), CreditFinder.create());
  }

  /**
   * The facts of a reading.
   *
   * @param seen when Sayso came to know the report
   */
  public ReportFacts extract(Reading reading, Instant seen) {
    Report report = reading.report();
    ReportMetadata metadata = report.metadata();
    ReportFacts.Header header =
        new ReportFacts.Header(
            orEmpty(metadata.outlet()),
            orEmpty(metadata.title()),
            metadata.byline(),
            metadata.url());
    TermVector terms =
        TermVector.of(Words.of(orEmpty(metadata.title()) + "\n" + report.text()), rarity);
    ReportFacts.Wording wording =
        new ReportFacts.Wording(
            terms,
            Set.copyOf(terms.heaviest(KEYS)),
            TextFingerprint.of(report.text(), List.of()),
            TextFingerprint.of(report));
    return new ReportFacts(
        report.id(),
        header,
        new ReportFacts.Timing(instant(metadata.published()), seen),
        wording,
        statements.extract(reading),
        credits.find(reading),
        reading.flags());
  }

  /**
   * A statement of the reading with the words at another span, as a person corrected it; empty if
   * the text ends before.
   */
  public Optional<Statement> moved(Reading reading, Statement statement, TextSpan span) {
    return statements.moved(reading, statement, span);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable Instant instant(@Nullable PublicationTime published) {
    if (published == null) {
      return null;
    }
    if (published instanceof PublicationTime.Instant instant) {
      return instant.time().toInstant();
    }
    if (published instanceof PublicationTime.Local local) {
      return local.time().toInstant(ZoneOffset.UTC);
    }
    return published.day().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }
}
