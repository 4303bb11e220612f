package org.sayso.server.claim;

import java.util.List;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.query.Slice;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.view.ClaimView;

/**
 * A page of the list of claims.
 *
 * @param asked which claims are asked for
 */
public record ClaimsPage(Frame frame, Slice<ClaimView> claims, Leaf leaf, Asked asked) {
  /** The filters as they were sent; empty where none was. */
  public record Asked(String standing, String flag, String speaker, String outlet) {
    public boolean isNothing() {
      return (standing + flag + speaker + outlet).isEmpty();
    }
  }

  /** All standings, for the list to choose from. */
  public List<Standing> standings() {
    return List.of(Standing.values());
  }

  /** All flags, for the list to choose from. */
  public List<String> flags() {
    return List.of(
        "single-origin",
        "unnamed-origin",
        "interested-party",
        "circular-credits",
        "open-check",
        "no-comment-yet",
        "number-conflict",
        "date-conflict");
  }
}
