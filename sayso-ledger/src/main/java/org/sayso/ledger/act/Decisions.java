package org.sayso.ledger.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.StatementPlace;

/**
 * All that people decided, in the order in which they did; of two that contradict each other the
 * later one counts.
 */
public final class Decisions {
  /** Nobody decided anything. */
  public static final Decisions NONE = new Decisions(List.of());

  private final List<Act> acts;
  private final Map<String, List<Act>> byReport = new HashMap<>();

  public Decisions(List<Act> acts) {
    this.acts = withoutTakenBack(acts);
    for (Act act : this.acts) {
      for (String report : Set.copyOf(act.decision().reports())) {
        byReport.computeIfAbsent(report, id -> new ArrayList<>()).add(act);
      }
    }
  }

  /** What was taken back later does not count. */
  private static List<Act> withoutTakenBack(List<Act> acts) {
    List<Act> standing = new ArrayList<>(acts.size());
    for (Act act : acts) {
      if (act.decision() instanceof Decision.TakeBack back) {
        standing.removeIf(earlier -> isAbout(earlier.decision(), back));
      } else {
        standing.add(act);
      }
    }
    return List.copyOf(standing);
  }

  private static boolean isAbout(Decision earlier, Decision.TakeBack back) {
    if (earlier instanceof Decision.JoinStatements join) {
      return samePair(join.one(), join.other(), back);
    }
    return earlier instanceof Decision.PartStatements part
        && samePair(part.one(), part.other(), back);
  }

  private static boolean samePair(
      StatementPlace one, StatementPlace other, Decision.TakeBack back) {
    return one.equals(back.one()) && other.equals(back.other())
        || one.equals(back.other()) && other.equals(back.one());
  }

  /**
   * The facts of a report as people corrected them.
   *
   * @param words reads what stands at another span of the report
   */
  public ReportFacts correct(ReportFacts facts, Corrections.Words words) {
    List<Act> about = byReport.getOrDefault(facts.id(), List.of());
    return about.isEmpty() ? facts : Corrections.apply(facts, about, words);
  }

  /** Whether any decision says that words of the report's statements begin or end elsewhere. */
  public boolean movesWordsOf(String report) {
    return byReport.getOrDefault(report, List.of()).stream()
        .anyMatch(act -> act.decision() instanceof Decision.CorrectSpan);
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
