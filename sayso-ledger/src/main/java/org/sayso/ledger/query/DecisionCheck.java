package org.sayso.ledger.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Reading;
import org.sayso.model.SaysoException;
import org.sayso.model.TextSpan;

/** Whether a decision is about something that is there, before it becomes an entry for ever. */
public final class DecisionCheck {
  private final LedgerQueries queries;

  public DecisionCheck(LedgerQueries queries) {
    this.queries = queries;
  }

  /**
   * A decision as people write it, found to be about something. Instead of a span its words may be
   * given, and of a report's id the beginning.
   *
   * @param what one of {@link Decision#WORDS}
   * @throws IllegalArgumentException if it is none, or about nothing
   */
  public Decision parse(String what, String given, String other) {
    String one = whole(what, given);
    String second =
        what.endsWith("-reports") || TWO_PLACES.contains(what) ? whole(what, other) : other;
    if (what.equals("correct-span")
        && !other.isBlank()
        && !other.matches("[0-9]{1,9}-[0-9]{1,9}")) {
      TextSpan span = find(StatementPlace.parse(one), other);
      second = span.start() + "-" + span.end();
    }
    Decision decision = Decision.parse(what, one, second);
    check(decision);
    return decision;
  }

  /** Both things that such a decision is about are places. */
  private static final Set<String> TWO_PLACES =
      Set.of("join-statements", "part-statements", "take-back");

  /** A report or a place as people write it, of whose id the beginning is enough. */
  private String whole(String what, String given) {
    if (!Decision.WORDS.contains(what) || given.isBlank()) {
      return given;
    }
    try {
      return what.endsWith("-reports")
          ? queries.ids().report(given)
          : queries.ids().place(given).toString();
    } catch (SaysoException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * Refuses a decision about nothing.
   *
   * @throws IllegalArgumentException that names what is not there
   */
  public void check(Decision decision) {
    for (String report : decision.reports()) {
      reading(report);
    }
    if (decision instanceof Decision.JoinReports join) {
      apart(join.one(), join.other());
    } else if (decision instanceof Decision.PartReports part) {
      apart(part.one(), part.other());
    } else if (decision instanceof Decision.JoinStatements join) {
      statements(join.one(), join.other());
    } else if (decision instanceof Decision.PartStatements part) {
      statements(part.one(), part.other());
    } else if (decision instanceof Decision.CorrectStance correction) {
      statement(correction.statement());
    } else if (decision instanceof Decision.CorrectSpeaker correction) {
      statement(correction.statement());
    } else if (decision instanceof Decision.CorrectSpan correction) {
      statement(correction.statement());
      words(correction.statement().report(), correction.span());
    } else if (decision instanceof Decision.NotAStatement not) {
      statement(not.statement());
    } else if (decision instanceof Decision.Find find) {
      statement(find.statement());
    }
  }

  private void statements(StatementPlace one, StatementPlace other) {
    apart(one.toString(), other.toString());
    statement(one);
    statement(other);
  }

  private static void apart(String one, String other) {
    if (one.equals(other)) {
      throw new IllegalArgumentException("both are " + one + "; name two different ones");
    }
  }

  private Reading reading(String report) {
    return queries
        .reading(report)
        .orElseThrow(
            () -> new IllegalArgumentException("the ledger has no report \"" + report + "\""));
  }

  private void statement(StatementPlace place) {
    if (queries.claimAt(place).isEmpty()) {
      throw new IllegalArgumentException(
          "no statement stands at " + place + "; `sayso claim ID` prints where statements stand");
    }
  }

  private void words(String report, TextSpan span) {
    String text = reading(report).report().text();
    if (span.end() > text.length() || span.in(text).isBlank()) {
      throw new IllegalArgumentException(
          "there are no words at "
              + new StatementPlace(report, span)
              + ": the report has "
              + text.length()
              + " chars");
    }
  }

  /**
   * The span of some words in a report: of several the one that is nearest to a statement.
   *
   * @throws IllegalArgumentException if the report does not have them
   */
  public TextSpan find(StatementPlace statement, String words) {
    String text = reading(statement.report()).report().text();
    List<Integer> starts = new java.util.ArrayList<>();
    String wanted = words.strip();
    for (int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        at >= 0;
        at = text.indexOf(wanted, at + 1)) {
      starts.add(at);
    }
    Optional<Integer> nearest =
        starts.stream()
            .min(
                java.util.Comparator.comparingInt(
                    start -> Math.abs(start - statement.span().start())));
    return nearest
        .map(start -> TextSpan.of(start, start + wanted.length()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the report does not have the words \""
                        + wanted
                        + "\"; copy them from its text as they stand"));
  }
}
