package org.sayso.ledger.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Stance;

/** Decisions about statements as people write them. */
final class DecisionWords {
  private DecisionWords() {}

  static String needed(String what, String other) {
    if (other.isBlank()) {
      throw new IllegalArgumentException(what + " is about two things, and the second is missing");
    }
    return other;
  }

  static Decision ofStatement(String what, StatementPlace place, String other) {
    return switch (what) {
      case "join-statements" -> new Decision.JoinStatements(place, second(what, other));
      case "part-statements" -> new Decision.PartStatements(place, second(what, other));
      case "take-back" -> new Decision.TakeBack(place, second(what, other));
      case "correct-stance" -> new Decision.CorrectStance(place, stance(needed(what, other)));
      case "correct-speaker" -> new Decision.CorrectSpeaker(place, needed(what, other));
      case "correct-span" ->
          new Decision.CorrectSpan(
              place,
              StatementPlace.parse(place.report() + "@" + needed(what, other).strip()).span());
      case "not-a-statement" -> new Decision.NotAStatement(place);
      case "a-statement" -> new Decision.AStatement(place);
      case "find" -> new Decision.Find(place, Standing.parse(needed(what, other)));
      case "withdraw" -> new Decision.Withdraw(place);
      default -> throw new IllegalArgumentException("\"" + what + "\" is no decision");
    };
  }

  private static StatementPlace second(String what, String other) {
    return StatementPlace.parse(needed(what, other));
  }

  private static Stance stance(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Stance.values())
        .filter(stance -> name(stance).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no stance is called \""
                        + word
                        + "\"; there are: "
                        + Arrays.stream(Stance.values())
                            .map(DecisionWords::name)
                            .collect(Collectors.joining(", "))));
  }

  private static String name(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }
}
