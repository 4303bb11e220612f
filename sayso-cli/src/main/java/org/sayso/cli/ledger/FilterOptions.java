package org.sayso.cli.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.claim.ClaimBuilder;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.query.FilterTimes;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.Stance;
import org.sayso.model.json.WireNames;
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

  /**
   * The filter that the options make, for stories.
   *
   * @throws SaysoException of the user if it asks what only claims have
   */
  LedgerFilter ofStories() {
    for (Map.Entry<String, Optional<String>> option :
        Map.of(
                "--stance", Optional.ofNullable(stance),
                "--standing", Optional.ofNullable(standing),
                "--flag", Optional.ofNullable(flag))
            .entrySet()) {
      if (option.getValue().isPresent()) {
        throw new SaysoException(
            Fault.USER, option.getKey() + " is a question about claims: sayso claims has it");
      }
    }
    return filter();
  }

  /**
   * The filter that the options make.
   *
   * @throws SaysoException of the user if a value is none that there is
   */
  public LedgerFilter filter() {
    known("--stance", stance, Arrays.stream(Stance.values()).map(WireNames::of).toList());
    known("--standing", standing, Arrays.stream(Standing.values()).map(Standing::word).toList());
    known("--flag", flag, ClaimBuilder.FLAGS);
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

  private static void known(String option, @Nullable String value, List<String> all) {
    if (value != null && !all.contains(value.toLowerCase(Locale.ROOT))) {
      throw new SaysoException(
          Fault.USER, option + " " + value + " is none; there are " + String.join(", ", all));
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
