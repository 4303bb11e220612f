package org.sayso.server.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.claim.VoiceNames;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.Actor;
import org.sayso.model.Reading;
import org.sayso.model.Resolution;
import org.sayso.model.json.WireNames;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.shelf.Shelf;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.FoundView;
import org.sayso.server.view.StatementView;

/** Gathers from reports and claims what they tell of one actor. */
final class ActorFinder {
  private static final int REPORTS = 12;
  private static final int CLAIMS = 120;

  private final Ledger ledger;
  private final Shelf shelf;
  private final String name;
  private final String key;

  ActorFinder(Ledger ledger, Shelf shelf, String name) {
    this.ledger = ledger;
    this.shelf = shelf;
    this.name = name;
    this.key = VoiceNames.key(name);
  }

  /** From the reports of these statements. */
  ActorPage.Identity identity(List<FoundView> said) {
    Set<String> roles = new LinkedHashSet<>();
    Set<String> aliases = new LinkedHashSet<>();
    String type = "";
    String wikidata = "";
    List<String> reports =
        said.stream()
            .map(found -> found.statement().place().report())
            .distinct()
            .limit(REPORTS)
            .toList();
    for (String report : reports) {
      List<Actor> actors = shelf.reading(ledger, report).map(Reading::actors).orElse(List.of());
      for (Actor actor : actors) {
        if (isMeant(actor)) {
          type = type.isEmpty() ? WireNames.of(actor.type()) : type;
          actor.roles().forEach(role -> roles.add(role.title()));
          aliases.add(actor.name());
          aliases.addAll(actor.aliases());
          if (actor.resolution() instanceof Resolution.KnowledgeBase known) {
            String item = Optional.ofNullable(known.wikidata()).orElse("");
            wikidata = item.matches("Q[0-9]+") ? item : wikidata;
          }
        }
      }
    }
    aliases.remove(name);
    return new ActorPage.Identity(type, List.copyOf(roles), List.copyOf(aliases), wikidata);
  }

  private boolean isMeant(Actor actor) {
    return VoiceNames.key(actor.name()).equals(key)
        || actor.aliases().stream().anyMatch(alias -> VoiceNames.key(alias).equals(key));
  }

  /** From the claims that they spoke of last. */
  ActorPage.Disputes disputes() {
    LedgerFilter own = LedgerFilter.ofSpeaker(name).atMost(CLAIMS);
    List<ClaimView> claims = new ArrayList<>();
    ledger.queries().claims(own, line -> claims.add(ClaimView.parse(line)));
    List<ActorPage.Dispute> against = new ArrayList<>();
    List<ActorPage.Dispute> others = new ArrayList<>();
    for (ClaimView claim : claims) {
      List<StatementView> opposed = claim.of(StanceGroup.OPPOSES);
      if (opposed.isEmpty()) {
        continue;
      }
      if (opposed.stream().anyMatch(this::isOwn)) {
        others.add(new ActorPage.Dispute(claim, claim.of(StanceGroup.SUPPORTS)));
      } else if (claim.of(StanceGroup.SUPPORTS).stream().anyMatch(this::isOwn)) {
        against.add(new ActorPage.Dispute(claim, opposed));
      }
    }
    return new ActorPage.Disputes(claims.size(), against, others);
  }

  private boolean isOwn(StatementView statement) {
    return VoiceNames.key(statement.speaker()).equals(key);
  }
}
