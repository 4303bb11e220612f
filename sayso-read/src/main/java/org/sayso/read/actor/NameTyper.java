package org.sayso.read.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.ActorType;
import org.sayso.read.actor.CapitalisedNameFinder.Candidate;
import org.sayso.read.kb.Country;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownActor;
import org.sayso.read.names.NameType;

/**
 * Says what sort of thing a capitalised name names, by the knowledge base, its own words and the
 * word before it.
 */
final class NameTyper {
  private static final double KNOWN = 0.95;
  private static final double TOLD_BY_WORDS = 0.85;
  private static final double LIKELY = 0.7;
  private static final double GUESSED = 0.4;
  private static final double UNTOLD = 0.2;

  /**
   * What a name is taken to name.
   *
   * @param confidence by what it was told; not calibrated, only good for comparing
   */
  record Typed(NameType type, double confidence) {}

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "to", "from", "across", "outside", "around", "towards");
  private static final int MOST_WORDS_OF_A_PERSON = 4;

  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;

  NameTyper(KnowledgeBase knowledgeBase, ActorNouns nouns) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = nouns;
  }

  Typed type(String text, Candidate candidate) {
    String name = candidate.span().in(text);
    List<KnownActor> known = knowledgeBase.named(name);
    if (!known.isEmpty() && (candidate.words().size() > 1 || !candidate.titled())) {
      return new Typed(ofKnown(known.get(0)), KNOWN);
    }
    if (!candidate.titled() && isSeat(name, candidate)) {
      return new Typed(NameType.LOCATION, KNOWN);
    }
    if (candidate.titled() && candidate.words().size() <= MOST_WORDS_OF_A_PERSON) {
      return new Typed(NameType.PERSON, TOLD_BY_WORDS);
    }
    Optional<ActorNouns.NameWord> sort =
        nouns.nameWord(candidate.words().stream().map(Word::text).toList());
    if (sort.isPresent()) {
      NameType byWord =
          sort.get() == ActorNouns.NameWord.PLACE ? NameType.LOCATION : NameType.ORGANIZATION;
      return new Typed(byWord, TOLD_BY_WORDS);
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
      return new Typed(NameType.PERSON, TOLD_BY_WORDS);
    }
    if (knowledgeBase.metonym(name).isPresent()
        || knowledgeBase.countryOfCapital(name).isPresent()) {
      return new Typed(NameType.LOCATION, TOLD_BY_WORDS);
    }
    if (isAcronym(first) && candidate.words().size() == 1) {
      return new Typed(NameType.ORGANIZATION, LIKELY);
    }
    if (candidate.before().filter(word -> BEFORE_PLACES.contains(word.lower())).isPresent()) {
      return new Typed(NameType.LOCATION, GUESSED);
    }
    if (afterPersonNoun && candidate.words().size() == 1
        || knowledgeBase.givenNames().contains(first)) {
      return new Typed(NameType.PERSON, LIKELY);
    }
    return looksLikePerson(candidate)
        ? new Typed(NameType.PERSON, GUESSED)
        : new Typed(NameType.OTHER, UNTOLD);
  }

  /**
   * Whether it can only be a seat of power: "the Kremlin", "Downing Street", "Addis Ababa". A
   * single word may be a person, too: "Washington".
   */
  private boolean isSeat(String name, Candidate candidate) {
    boolean several = candidate.words().size() > 1;
    boolean article = candidate.before().filter(word -> word.lower().equals("the")).isPresent();
    return knowledgeBase.metonym(name).isPresent() && (several || article)
        || knowledgeBase.countryOfCapital(name).isPresent() && several;
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
