package org.sayso.server.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.model.Stance;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/**
 * Somebody who has not answered yet, or is still checking.
 *
 * @param told where it is told, earliest first
 * @param waiting how long, up to the newest report of the ledger
 */
public record OpenQuestion(String who, Stance stance, List<StatementView> told, Duration waiting) {
  public OpenQuestion {
    told = List.copyOf(told);
  }

  /** In words. */
  public String what() {
    return stance == Stance.CHECKS ? "is still checking" : "has not commented";
  }

  /** Since when. */
  public Instant since() {
    return told.get(0).time();
  }

  /**
   * The open questions of a claim, the oldest first.
   *
   * @param newest up to when the ledger knows of anything
   */
  static List<OpenQuestion> of(ClaimView claim, Instant newest) {
    Set<String> open = new HashSet<>();
    for (ClaimView.Happened event : claim.timeline()) {
      if (event.open()) {
        for (Stance stance : List.of(Stance.CHECKS, Stance.DECLINES)) {
          int at = event.what().indexOf(" " + stance.name().toLowerCase(Locale.ROOT) + ": ");
          if (at > 0) {
            open.add(event.what().substring(0, at) + '\t' + stance);
          }
        }
      }
    }
    Map<String, List<StatementView>> told = new LinkedHashMap<>();
    for (StatementView statement : claim.statements()) {
      String key = statement.speaker() + '\t' + statement.stance();
      if (open.contains(key)) {
        told.computeIfAbsent(key, who -> new ArrayList<>()).add(statement);
      }
    }
    List<OpenQuestion> questions = new ArrayList<>();
    for (List<StatementView> statements : told.values()) {
      StatementView first = statements.get(0);
      Duration waiting = Duration.between(first.time(), newest);
      questions.add(
          new OpenQuestion(
              first.who(),
              first.stance(),
              statements,
              waiting.isNegative() ? Duration.ZERO : waiting));
    }
    return questions;
  }
}
