package org.sayso.read.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.ActorType;
import org.sayso.read.actor.CapitalisedNameFinder.Candidate;
import org.sayso.read.kb.Country;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownActor;

/**
 * Says what sort of thing a capitalised name names, by the knowledge base, its own words and the
 * word before it.
 */
final class NameTyper {
  /** Rules give no probabilities: every name found by them has this one. */
  static final double CONFIDENCE = 0.6;

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "to", "from", "across", "outside", "around", "towards");
  private static final int MOST_WORDS_OF_A_PERSON = 4;

  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;

  NameTyper(KnowledgeBase knowledgeBase, ActorNouns nouns) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = nouns;
  }

  NameType type(String text, Candidate candidate) {
    String name = candidate.span().in(text);
    List<KnownActor> known = knowledgeBase.named(name);
    if (!known.isEmpty() && (candidate.words().size() > 1 || !candidate.titled())) {
      return ofKnown(known.get(0));
    }
    if (candidate.titled() && candidate.words().size() <= MOST_WORDS_OF_A_PERSON) {
      return NameType.PERSON;
    }
    Optional<ActorNouns.NameWord> sort =
        nouns.nameWord(candidate.words().stream().map(Word::text).toList());
    if (sort.isPresent()) {
      return sort.get() == ActorNouns.NameWord.PLACE ? NameType.LOCATION : NameType.ORGANIZATION;
    }
    boolean afterPersonNoun =
        candidate
            .before()
            .flatMap(word -> nouns.noun(word.text()))
            .filter(noun -> noun.nounClass() == NounClass.PERSON)
            .isPresent();
    String first = candidate.words().get(0).text();
    if (candidate.words().size() > 1
        && candidate.words().size() <= MOST_WORDS_OF_A_PERSON
        && (afterPersonNoun || knowledgeBase.givenNames().contains(first))) {
      return NameType.PERSON;
    }
    if (knowledgeBase.metonym(name).isPresent()
        || knowledgeBase.countryOfCapital(name).isPresent()) {
      return NameType.LOCATION;
    }
    if (isAcronym(first) && candidate.words().size() == 1) {
      return NameType.ORGANIZATION;
    }
    if (candidate.before().filter(word -> BEFORE_PLACES.contains(word.lower())).isPresent()) {
      return NameType.LOCATION;
    }
    if (afterPersonNoun && candidate.words().size() == 1
        || knowledgeBase.givenNames().contains(first)) {
      return NameType.PERSON;
    }
    return looksLikePerson(candidate) ? NameType.PERSON : NameType.OTHER;
  }

  /**
   * Two or three plain capitalised words without "the" before them are more often a person than
   * anything else.
   */
  private static boolean looksLikePerson(Candidate candidate) {
    int size = candidate.words().size();
    return size >= 2
        && size <= 3
        && candidate.before().filter(word -> word.lower().equals("the")).isEmpty()
        && candidate.words().stream()
            .allMatch(
                word ->
                    word.text()
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’'))
        && candidate.words().stream().noneMatch(word -> isAcronym(word.text()));
  }

  private static NameType ofKnown(KnownActor known) {
    if (known instanceof Country) {
      return NameType.LOCATION;
    }
    return known.type() == ActorType.PERSON ? NameType.PERSON : NameType.ORGANIZATION;
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && word.chars().noneMatch(Character::isLowerCase)
        && Character.isLetter(word.charAt(0));
  }
}
