package org.sayso.server.story;

import io.javalin.http.Context;
import java.util.Locale;
import org.sayso.model.json.WireNames;
import org.sayso.server.page.Question;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/** What of a story is asked for; what is empty does not matter. */
public record StoryFilter(String outlet, String actor, String stance, String standing) {
  static StoryFilter of(Context context) {
    return new StoryFilter(
        Question.words(context, "outlet"),
        Question.words(context, "actor"),
        Question.word(context, "stance"),
        Question.word(context, "standing"));
  }

  public boolean isNothing() {
    return (outlet + actor + stance + standing).isEmpty();
  }

  /** Whether a claim has the standing, and a statement that is asked for. */
  boolean takes(ClaimView claim) {
    return takesStanding(claim) && claim.statements().stream().anyMatch(this::takes);
  }

  private boolean takesStanding(ClaimView claim) {
    return standing.isEmpty() || claim.standing().word().equals(standing);
  }

  /** Whether an event is asked for. */
  boolean takes(StoryEvent event) {
    return takesStanding(event.claim()) && takes(event.statement());
  }

  private boolean takes(StatementView statement) {
    return (outlet.isEmpty() || statement.outlet().equals(outlet))
        && (actor.isEmpty()
            || statement
                .speaker()
                .toLowerCase(Locale.ROOT)
                .contains(actor.toLowerCase(Locale.ROOT)))
        && (stance.isEmpty() || WireNames.of(statement.stance()).equals(stance));
  }
}
