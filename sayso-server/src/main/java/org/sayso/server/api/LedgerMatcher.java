package org.sayso.server.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.match.ClaimMatcher;
import org.sayso.ledger.match.EarlierClaim;
import org.sayso.ledger.query.LedgerFilter;

/**
 * A matcher over the claims of the ledger, made anew when the ledger has gone on. Its index is held
 * in memory, so it takes the {@value #MOST} newest claims at most, and says so. Safe for many
 * threads.
 */
final class LedgerMatcher {
  private static final int MOST = 20_000;

  private final Ledger ledger;
  private @Nullable Ready ready;

  LedgerMatcher(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A matcher with what it covers.
   *
   * @param head the state of the ledger that it was made from
   * @param claims how many claims it compares with
   * @param all whether that is all of them
   */
  record Ready(String head, ClaimMatcher matcher, int claims, boolean all) {}

  synchronized Ready ready() {
    String head = ledger.head().hash();
    Ready known = ready;
    if (known != null && known.head().equals(head)) {
      return known;
    }
    List<EarlierClaim> claims = new ArrayList<>();
    ledger
        .queries()
        .claims(LedgerFilter.ALL.atMost(MOST + 1), line -> claims.add(EarlierClaim.parse(line)));
    boolean all = claims.size() <= MOST;
    List<EarlierClaim> compared = all ? claims : claims.subList(0, MOST);
    Ready made = new Ready(head, ClaimMatcher.create(compared), compared.size(), all);
    ready = made;
    return made;
  }
}
