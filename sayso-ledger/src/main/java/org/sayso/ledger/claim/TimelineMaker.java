package org.sayso.ledger.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.ledger.claim.Claim.TimelineEvent;
import org.sayso.ledger.fact.Statement;
import org.sayso.model.Stance;

/** Tells in which order a claim's voices came in and changed their stance. Pure. */
final class TimelineMaker {
  private TimelineMaker() {}

  static List<TimelineEvent> make(List<Member> claim) {
    List<Heard> heard = claim.stream().map(Member::heard).sorted(Heard.BY_TIME).toList();
    List<TimelineEvent> events = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Heard at : heard) {
      Statement statement = at.statement();
      String numbers =
          statement.proposition().quantities().isEmpty()
              ? ""
              : statement.proposition().quantities().get(0).value();
      String change = at.voice().name() + '\t' + statement.stance() + '\t' + numbers;
      if (!known.add(change)) {
        continue;
      }
      String who = at.voice().known() ? at.voice().name() : "unnamed";
      String what =
          who
              + " "
              + statement.stance().name().toLowerCase(Locale.ROOT)
              + ": "
              + shorten(statement.text());
      events.add(
          new TimelineEvent(
              at.report().timing().sortKey(),
              at.report().timing().seen(),
              what,
              at.report().id(),
              open(at, heard)));
    }
    return events;
  }

  /** A check or a silence that the same institution has not ended by a later word of its own. */
  static boolean open(Heard at, List<Heard> all) {
    Stance stance = at.statement().stance();
    if (stance != Stance.CHECKS && stance != Stance.DECLINES) {
      return false;
    }
    return all.stream()
        .noneMatch(
            other ->
                other.voice().institution().equals(at.voice().institution())
                    && Heard.BY_TIME.compare(other, at) > 0
                    && !other.sameReport(at)
                    && other.statement().stance() != Stance.CHECKS
                    && other.statement().stance() != Stance.DECLINES
                    && other.statement().stance() != Stance.HEDGES);
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int end = Math.min(line.length(), 140);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
