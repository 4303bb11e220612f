package org.sayso.ledger.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.ActorType;

/**
 * All that people decided, in the order in which they did; of two that contradict each other the
 * later one counts.
 */
public final class Decisions {
  /** Nobody decided anything. */
  public static final Decisions NONE = new Decisions(List.of());

  private final List<Act> acts;

  public Decisions(List<Act> acts) {
    this.acts = List.copyOf(acts);
  }

  /** The statement as people corrected it. */
  public Statement correct(Statement statement) {
    Statement corrected = statement;
    for (Act act : acts) {
      if (act.decision() instanceof Decision.CorrectStance correction
          && correction.statement().matches(statement.place())) {
        corrected = corrected.with(correction.stance());
      } else if (act.decision() instanceof Decision.CorrectSpeaker correction
          && correction.statement().matches(statement.place())) {
        corrected = corrected.with(Speaker.ofName(correction.name(), ActorType.PERSON));
      }
    }
    return corrected;
  }

  /** Whether any decision joins or parts this statement. */
  public boolean touches(StatementPlace place) {
    return acts.stream()
        .map(Act::decision)
        .anyMatch(
            decision ->
                decision instanceof Decision.JoinStatements join
                        && (join.one().matches(place) || join.other().matches(place))
                    || decision instanceof Decision.PartStatements part
                        && (part.one().matches(place) || part.other().matches(place)));
  }

  /** Whether a person said that the statement belongs with one of these. */
  public boolean joined(StatementPlace place, List<StatementPlace> others) {
    return verdict(place, others) > 0;
  }

  /** Whether a person said that the statement does not belong with one of these. */
  public boolean parted(StatementPlace place, List<StatementPlace> others) {
    return verdict(place, others) < 0;
  }

  private int verdict(StatementPlace place, List<StatementPlace> others) {
    int verdict = 0;
    for (Act act : acts) {
      if (act.decision() instanceof Decision.JoinStatements join
          && pair(place, others, join.one(), join.other())) {
        verdict = 1;
      } else if (act.decision() instanceof Decision.PartStatements part
          && pair(place, others, part.one(), part.other())) {
        verdict = -1;
      }
    }
    return verdict;
  }

  private static boolean pair(
      StatementPlace place, List<StatementPlace> others, StatementPlace one, StatementPlace other) {
    return one.matches(place) && others.stream().anyMatch(other::matches)
        || other.matches(place) && others.stream().anyMatch(one::matches);
  }

  /** Who joined the statement and why. */
  public String reason(StatementPlace place) {
    String reason = "";
    for (Act act : acts) {
      if (act.decision() instanceof Decision.JoinStatements join
          && (join.one().matches(place) || join.other().matches(place))) {
        reason = "confirmed by " + act.by() + (act.note().isBlank() ? "" : ": " + act.note());
      }
    }
    return reason;
  }

  /** What was last found about a claim with these statements. */
  public Optional<Act> finding(Collection<StatementPlace> claim) {
    Act last = null;
    for (Act act : acts) {
      if (act.decision() instanceof Decision.Find find
          && claim.stream().anyMatch(find.statement()::matches)) {
        last = act;
      } else if (act.decision() instanceof Decision.Withdraw withdraw
          && claim.stream().anyMatch(withdraw.statement()::matches)) {
        last = null;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The pairs of reports that belong together, and those that do not: {@code {one, other}}. */
  public List<String[]> reportPairs(boolean together) {
    List<String[]> pairs = new ArrayList<>();
    for (Act act : acts) {
      if (act.decision() instanceof Decision.JoinReports join) {
        pairs.removeIf(pair -> same(pair, join.one(), join.other()));
        if (together) {
          pairs.add(new String[] {join.one(), join.other()});
        }
      } else if (act.decision() instanceof Decision.PartReports part) {
        pairs.removeIf(pair -> same(pair, part.one(), part.other()));
        if (!together) {
          pairs.add(new String[] {part.one(), part.other()});
        }
      }
    }
    return pairs;
  }

  private static boolean same(String[] pair, String one, String other) {
    return pair[0].equals(one) && pair[1].equals(other)
        || pair[0].equals(other) && pair[1].equals(one);
  }
}
