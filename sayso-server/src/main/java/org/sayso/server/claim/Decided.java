package org.sayso.server.claim;

import java.util.Optional;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;

/**
 * A decision that was just made and can be taken back.
 *
 * @param entry the number of its entry
 */
public record Decided(long entry, Act act) {
  /** The decision of an entry, if it is one about two statements. */
  static Optional<Decided> of(Entry entry) {
    Act act = LedgerCodec.act(entry);
    boolean aboutTwo =
        act.decision() instanceof Decision.JoinStatements
            || act.decision() instanceof Decision.PartStatements;
    return aboutTwo ? Optional.of(new Decided(entry.number(), act)) : Optional.empty();
  }

  /** What was decided, in words. */
  public String what() {
    return act.decision() instanceof Decision.JoinStatements
        ? "The two say the same: they are one claim now."
        : "The two do not say the same: they are kept apart.";
  }

  /** What takes it back. */
  Decision.TakeBack back() {
    if (act.decision() instanceof Decision.JoinStatements join) {
      return new Decision.TakeBack(join.one(), join.other());
    }
    Decision.PartStatements part = (Decision.PartStatements) act.decision();
    return new Decision.TakeBack(part.one(), part.other());
  }
}
