package org.sayso.cli.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.query.FilterTimes;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Option;

/** Which stories or claims a question is about. */
public final class FilterOptions {
  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Spoken of on this day (2025-04-08) or later.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DAY", description = "First said on this day or before.")
  private @Nullable String until;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Somebody of this name takes a stance on it.")
  private @Nullable String speaker;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "A report of this outlet carries it.")
  private @Nullable String outlet;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "Somebody takes this stance: denies, confirms, checks, …")
  private @Nullable String stance;

  @Option(
      names = "--standing",
      paramLabel = "STANDING",
      description =
          "Where it stands: unverified, corroborated, disputed, denied, corrected, verified, refuted.")
  private @Nullable String standing;

  @Option(
      names = "--flag",
      paramLabel = "FLAG",
      description =
          "It has this flag: single-origin, unnamed-origin, interested-party, number-conflict, date-conflict, open-check, no-comment-yet.")
  private @Nullable String flag;

  @Option(names = "--story", paramLabel = "ID", description = "It belongs to this story.")
  private @Nullable String story;

  @Option(names = "--limit", paramLabel = "N", description = "How many at most, newest first.")
  private int limit = Integer.MAX_VALUE;

  /** The filter that the options make. */
  public LedgerFilter filter() {
    try {
      return new LedgerFilter(
          time(since, FilterTimes::since),
          time(until, FilterTimes::until),
          Optional.ofNullable(speaker),
          Optional.ofNullable(outlet),
          Optional.ofNullable(stance),
          Optional.ofNullable(standing),
          Optional.ofNullable(flag),
          Optional.ofNullable(story),
          limit);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, "--limit: " + e.getMessage(), e);
    }
  }

  private static Optional<Instant> time(@Nullable String text, Function<String, Instant> read) {
    try {
      return Optional.ofNullable(text).map(read);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, String.valueOf(e.getMessage()), e);
    }
  }
}
