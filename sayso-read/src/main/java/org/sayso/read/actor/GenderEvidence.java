package org.sayso.read.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.kb.Gender;

/**
 * Learns the gender of those whose given names do not tell it from the report itself: in a
 * paragraph that names one person only, "he" and "she" mean that person. Where such paragraphs
 * contradict each other, nothing is learned.
 */
final class GenderEvidence {
  private static final Pattern SUBJECT = Pattern.compile("\\b(?:[Hh]e|[Ss]he)\\b");

  private GenderEvidence() {}

  /** Sets the gender of persons of whom the text tells it. */
  static void complete(Discourse discourse) {
    Map<ActorDraft, Set<Gender>> told = new HashMap<>();
    Matcher pronoun = SUBJECT.matcher(discourse.text());
    while (pronoun.find()) {
      int at = pronoun.start();
      if (discourse.quotation(at).isPresent()) {
        continue;
      }
      List<ActorDraft> before =
          discourse.namedBefore(at).stream().filter(draft -> !draft.plural()).toList();
      if (before.size() == 1) {
        Gender gender = pronoun.group().equalsIgnoreCase("he") ? Gender.MALE : Gender.FEMALE;
        told.computeIfAbsent(before.get(0), draft -> new HashSet<>()).add(gender);
      }
    }
    told.forEach(
        (draft, genders) -> {
          if (draft.gender() == Gender.UNKNOWN && genders.size() == 1) {
            draft.gender(genders.iterator().next());
          }
        });
  }
}
