package org.sayso.ledger.desk;

import java.util.Optional;
import org.sayso.ledger.claim.Standing;

/**
 * A verdict as it was given, with what it meant then, so that a later change of the table does not
 * change findings.
 *
 * @param word what readers see: "false", "missing context"
 * @param standing where the claim stands by it; empty if the verdict leaves that open
 * @param rating from 1 (worst) to 5 (best) for machines; 0 if it cannot be put on that scale
 */
public record Verdict(String word, Optional<Standing> standing, int rating) {
  /** The best rating. */
  public static final int BEST = 5;

  public Verdict {
    word = DeskText.needed("verdict", word);
    if (standing.isPresent()
        && standing.get() != Standing.VERIFIED
        && standing.get() != Standing.REFUTED) {
      throw new IllegalArgumentException(
          "verdict \""
              + word
              + "\" cannot make a claim "
              + standing.get().word()
              + ": only verified, refuted or none");
    }
    if (rating < 0 || rating > BEST) {
      throw new IllegalArgumentException(
          "rating " + rating + " of verdict \"" + word + "\" is not within 0 and " + BEST);
    }
  }
}
