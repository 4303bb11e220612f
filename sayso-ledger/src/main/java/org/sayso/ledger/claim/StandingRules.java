package org.sayso.ledger.claim;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.model.Stance;

/** Where a claim stands, by the first rule that fits. Pure. */
final class StandingRules {
  private StandingRules() {}

  /**
   * A standing with why.
   *
   * @param rule a sentence for the reader
   */
  record Verdict(Standing standing, String rule) {}

  static Verdict judge(List<Member> claim, Origins origins, Optional<Act> finding) {
    if (finding.isPresent() && finding.get().decision() instanceof Decision.Find find) {
      String note = finding.get().note().isBlank() ? "" : ": " + finding.get().note();
      return new Verdict(
          find.standing(), find.standing().rule() + " (" + finding.get().by() + note + ")");
    }
    List<Heard> opposed =
        claim.stream()
            .map(Member::heard)
            .filter(heard -> StanceGroups.opposes(heard.statement().stance()))
            .filter(heard -> heard.voice().known() && !heard.voice().outlet())
            .toList();
    if (!opposed.isEmpty()) {
      boolean outside = opposed.stream().anyMatch(heard -> !accused(heard, claim, opposed));
      return verdict(outside || origins.institutions() > 1 ? Standing.DISPUTED : Standing.DENIED);
    }
    if (claim.stream().anyMatch(member -> member.heard().statement().stance() == Stance.CORRECTS)) {
      return verdict(Standing.CORRECTED);
    }
    return verdict(
        origins.least() >= 2 && origins.institutions() >= 2
            ? Standing.CORROBORATED
            : Standing.UNVERIFIED);
  }

  private static Verdict verdict(Standing standing) {
    return new Verdict(standing, standing.rule());
  }

  /**
   * Whether the one who opposes is the party that the claim blames: it is named in it, or it denies
   * what names nobody.
   */
  private static boolean accused(Heard opponent, List<Member> claim, List<Heard> opposed) {
    if (ReactionPlacer.names(claim, opponent.voice())) {
      return true;
    }
    boolean anotherNamed =
        opposed.stream()
            .anyMatch(
                other ->
                    !other.voice().institution().equals(opponent.voice().institution())
                        && ReactionPlacer.names(claim, other.voice()));
    return opponent.statement().stance() == Stance.DENIES && !anotherNamed;
  }
}
