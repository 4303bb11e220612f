package org.sayso.server.actor;

import java.util.List;
import org.sayso.ledger.query.Slice;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.FoundView;
import org.sayso.server.view.StatementView;

/**
 * Somebody who speaks.
 *
 * @param said what they said, the newest first
 */
public record ActorPage(
    Frame frame,
    String name,
    Identity identity,
    Slice<FoundView> said,
    Leaf leaf,
    Disputes disputes) {
  /**
   * Who it is, as far as the reports tell.
   *
   * @param wikidata {@code Q…}; empty if unknown
   */
  public record Identity(String type, List<String> roles, List<String> aliases, String wikidata) {
    public Identity {
      roles = List.copyOf(roles);
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * Where they meet with contradiction, and where they contradict.
   *
   * @param claims how many of their claims were looked at
   * @param against claims that they make and others speak against
   * @param own claims of others that they speak against
   */
  public record Disputes(int claims, List<Dispute> against, List<Dispute> own) {
    public Disputes {
      against = List.copyOf(against);
      own = List.copyOf(own);
    }
  }

  /** A claim with the statements that speak against it. */
  public record Dispute(ClaimView claim, List<StatementView> opponents) {
    public Dispute {
      opponents = List.copyOf(opponents);
    }
  }
}
