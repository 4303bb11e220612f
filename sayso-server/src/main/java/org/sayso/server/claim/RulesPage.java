package org.sayso.server.claim;

import java.util.List;
import org.sayso.ledger.claim.Standing;
import org.sayso.server.page.Frame;

/** The rules by which standing is computed. */
public record RulesPage(Frame frame) {
  /** All standings with their rules, in the order of the words. */
  public List<Standing> standings() {
    return List.of(Standing.values());
  }
}
