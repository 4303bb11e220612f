package org.sayso.read.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.Role;
import org.sayso.read.kb.Gender;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownActor;
import org.sayso.read.kb.KnownPerson;
import org.sayso.read.names.NameFolding;

/**
 * Completes the persons of a report with what the knowledge base knows: who "President Erdogan" is,
 * and genders.
 */
final class PersonKnowledge {
  private PersonKnowledge() {}

  static void complete(
      KnowledgeBase knowledgeBase, List<ActorDraft> drafts, @Nullable LocalDate day) {
    for (ActorDraft draft : drafts) {
      if (draft.type() != ActorType.PERSON) {
        continue;
      }
      if (draft.known() == null && day != null) {
        byOffice(knowledgeBase, draft, day).ifPresent(draft::known);
      }
      KnownActor known = draft.known();
      if (known instanceof KnownPerson person && person.gender() != Gender.UNKNOWN) {
        draft.gender(person.gender());
      } else if (draft.gender() == Gender.UNKNOWN) {
        draft.gender(knowledgeBase.givenNames().gender(givenName(draft.name())));
      }
    }
  }

  private static String givenName(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank);
  }

  /**
   * A surname with an office is somebody of the table if that holder has the surname: "Iran's
   * President Rouhani".
   */
  private static Optional<KnownPerson> byOffice(
      KnowledgeBase knowledgeBase, ActorDraft draft, LocalDate day) {
    List<String> words = NameFolding.words(draft.name());
    for (Role role : draft.roles()) {
      String of = role.of();
      if (of == null) {
        continue;
      }
      Optional<KnownPerson> holder =
          knowledgeBase
              .holder(role.title(), of, day)
              .filter(person -> NameFolding.words(person.name()).containsAll(words));
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }
}
