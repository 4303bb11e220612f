package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Resolution;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.KnownActor;

/**
 * Turns drafts into the actors of a reading; drafts that are the same actor of the knowledge base
 * are one.
 */
final class ActorListing {
  private ActorListing() {}

  static ResolvedActors list(Discourse discourse, Map<String, ActorDraft> speakers) {
    List<ActorDraft> acting = new ArrayList<>(discourse.drafts());
    acting.removeIf(
        draft ->
            draft.mentions().isEmpty()
                || draft.type() == ActorType.PLACE && !speakers.containsValue(draft)
                || !speakers.containsValue(draft) && standsForAnother(draft, discourse.drafts()));
    acting.sort(Comparator.comparing((ActorDraft draft) -> draft.mentions().first()));
    Map<KnownActor, ActorDraft> known = new HashMap<>();
    Map<ActorDraft, ActorDraft> same = new HashMap<>();
    for (ActorDraft draft : acting) {
      ActorDraft first =
          draft.known() == null ? draft : known.computeIfAbsent(draft.known(), key -> draft);
      same.put(draft, first);
      if (first != draft) {
        first.take(draft);
      }
    }
    acting.removeIf(draft -> same.get(draft) != draft);
    List<Actor> actors = new ArrayList<>();
    Map<ActorDraft, String> ids = new HashMap<>();
    for (ActorDraft draft : acting) {
      String id = "p" + (actors.size() + 1);
      ids.put(draft, id);
      actors.add(actor(id, draft));
    }
    Map<String, String> speakerIds = new HashMap<>();
    speakers.forEach(
        (attribution, draft) ->
            speakerIds.put(attribution, ids.get(same.getOrDefault(draft, draft))));
    return new ResolvedActors(actors, speakerIds);
  }

  /**
   * Whether all mentions are mentions of one that the knowledge base knows: "the Kremlin", where
   * the government has spoken.
   */
  private static boolean standsForAnother(ActorDraft draft, Collection<ActorDraft> drafts) {
    return draft.known() == null
        && draft.type() != ActorType.UNNAMED
        && drafts.stream()
            .anyMatch(
                other ->
                    other != draft
                        && other.known() != null
                        && other.mentions().containsAll(draft.mentions()));
  }

  private static Actor actor(String id, ActorDraft draft) {
    KnownActor known = draft.known();
    Resolution resolution =
        known != null
            ? new Resolution.KnowledgeBase(known.key(), known.wikidata())
            : draft.type() == ActorType.UNNAMED
                ? new Resolution.Unnamed(draft.belongsTo())
                : new Resolution.Document();
    String name = known != null ? known.name() : draft.name();
    Set<String> aliases = new LinkedHashSet<>();
    if (known != null && draft.named() && !draft.name().equals(known.name())) {
      aliases.add(draft.name());
    }
    draft.forms().stream().filter(form -> !form.equals(name)).forEach(aliases::add);
    List<TextSpan> mentions = List.copyOf(draft.mentions());
    return new Actor(
        id,
        draft.type(),
        name,
        resolution,
        draft.roles().stream().distinct().toList(),
        List.copyOf(aliases),
        mentions);
  }
}
