package org.sayso.server.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.StatementPlace;

/** From which statements people parted a statement, and did not take it back since. */
final class Parted {
  private Parted() {}

  /**
   * The statements that this one is parted from.
   *
   * @param decided what people decided, newest first
   */
  static Set<StatementPlace> from(StatementPlace place, List<Entry> decided) {
    Set<StatementPlace> settled = new HashSet<>();
    Set<StatementPlace> parted = new HashSet<>();
    for (Entry entry : decided) {
      Decision decision = LedgerCodec.act(entry).decision();
      if (decision instanceof Decision.PartStatements part) {
        StatementPlace other = other(place, part.one(), part.other());
        if (settled.add(other)) {
          parted.add(other);
        }
      } else if (decision instanceof Decision.JoinStatements join) {
        settled.add(other(place, join.one(), join.other()));
      } else if (decision instanceof Decision.TakeBack back) {
        settled.add(other(place, back.one(), back.other()));
      }
    }
    parted.remove(place);
    return parted;
  }

  /** The other one of a pair; the place itself if it is in none of both. */
  private static StatementPlace other(
      StatementPlace place, StatementPlace one, StatementPlace two) {
    if (place.equals(one)) {
      return two;
    }
    return place.equals(two) ? one : place;
  }
}
