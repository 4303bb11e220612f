package org.sayso.cli.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.claim.ClaimBuilder;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.query.FilterTimes;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.Stance;
import org.sayso.model.json.WireNames;
import picocli.CommandLine.Option;

/** Which stories, claims, statements or edges a question is about. */
public final class FilterOptions {
  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Reported on this day (2025-04-08) or time, or later.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Reported on this day or time, or before.")
  private @Nullable String until;

  @Option(
      names = {"--speaker", "--actor"},
      paramLabel = "NAME",
      description = "Somebody of this name says it, in whatever spelling or script.")
  private @Nullable String speaker;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "A report of this outlet carries it.")
  private @Nullable String outlet;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      completionCandidates = Stances.class,
      description =
          "Somebody takes this stance, or the one whom --speaker names: ${COMPLETION-CANDIDATES}.")
  private @Nullable String stance;

  @Option(
      names = "--standing",
      paramLabel = "STANDING",
      completionCandidates = Standings.class,
      description = "Where the claim stands: ${COMPLETION-CANDIDATES}.")
  private @Nullable String standing;

  @Option(
      names = "--flag",
      paramLabel = "FLAG",
      completionCandidates = Flags.class,
      description = "The claim has this flag: ${COMPLETION-CANDIDATES}.")
  private @Nullable String flag;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "It belongs to this story; the beginning of its id is enough.")
  private @Nullable String story;

  @Option(names = "--limit", paramLabel = "N", description = "How many at most.")
  private @Nullable Integer limit;

  /** Words of {@code --stance}. */
  static final class Stances implements Iterable<String> {
    static final List<String> ALL = Arrays.stream(Stance.values()).map(WireNames::of).toList();

    @Override
    public Iterator<String> iterator() {
      return ALL.iterator();
    }
  }

  /** Words of {@code --standing}. */
  static final class Standings implements Iterable<String> {
    static final List<String> ALL = Arrays.stream(Standing.values()).map(Standing::word).toList();

    @Override
    public Iterator<String> iterator() {
      return ALL.iterator();
    }
  }

  /** Words of {@code --flag}. */
  static final class Flags implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ClaimBuilder.FLAGS.iterator();
    }
  }

  /**
   * The filter that the options make, without an end.
   *
   * @throws SaysoException of the user if a value is none that there is
   */
  public LedgerFilter filter(Console console, Ledger ledger) {
    return filter(console, ledger, Integer.MAX_VALUE);
  }

  /**
   * The filter that the options make. A name that nobody in this ledger has is told on standard
   * error, since the list will be empty.
   *
   * @param usual how many at most if nothing is said
   * @throws SaysoException of the user if a value is none that there is
   */
  LedgerFilter filter(Console console, Ledger ledger, int usual) {
    Optional<String> stances = known("--stance", stance, Stances.ALL);
    Optional<String> standings = known("--standing", standing, Standings.ALL);
    Optional<String> flags = known("--flag", flag, ClaimBuilder.FLAGS);
    Optional<Instant> from = time("--since", since, FilterTimes::since);
    Optional<Instant> to = time("--until", until, FilterTimes::until);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new SaysoException(
          Fault.USER, "--since " + since + " is after --until " + until + "; nothing can be both");
    }
    if (limit != null && limit < 1) {
      throw new SaysoException(
          Fault.USER, "--limit " + limit + " is no number of rows; give 1 or more");
    }
    AskedNames names = new AskedNames(console, ledger.queries());
    return new LedgerFilter(
        from,
        to,
        Optional.ofNullable(speaker).map(names::speaker),
        Optional.ofNullable(outlet).map(names::outlet),
        stances,
        standings,
        flags,
        Optional.ofNullable(story).map(given -> story(ledger, given)),
        limit == null ? usual : limit);
  }

  private static String story(Ledger ledger, String given) {
    try {
      return ledger.queries().ids().story(given);
    } catch (SaysoException e) {
      throw new SaysoException(e.fault(), "--story: " + e.getMessage(), e);
    }
  }

  private static Optional<String> known(String option, @Nullable String value, List<String> all) {
    String word = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (value != null && !all.contains(word)) {
      throw new SaysoException(
          Fault.USER, option + " " + value + " is none; there are " + String.join(", ", all));
    }
    return Optional.of(word).filter(given -> !given.isEmpty());
  }

  private static Optional<Instant> time(
      String option, @Nullable String text, Function<String, Instant> read) {
    try {
      return Optional.ofNullable(text).map(read);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, option + ": " + e.getMessage(), e);
    }
  }
}
