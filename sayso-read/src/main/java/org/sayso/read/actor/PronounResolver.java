package org.sayso.read.actor;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.Gender;

/**
 * Finds who a pronoun of the third person stands for: of those named before it that it can mean,
 * the one with the best sum of nearness, place in the sentence, and having spoken last.
 */
final class PronounResolver {
  private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "to", "with", "by", "from", "against", "about", "in", "at", "on", "between",
          "than", "over", "under", "off", "near", "outside", "inside", "through", "around",
          "towards", "across");

  private static final int FARTHEST_SENTENCES = 12;
  private static final double PER_SENTENCE = 0.8;
  private static final double SUBJECT = 1.0;
  private static final double LAST_SPEAKER = 1.2;
  private static final double SPEAKER = 0.6;
  private static final double PER_MENTION = 0.12;
  private static final int MENTIONS_THAT_COUNT = 6;
  private static final double SAME_PARAGRAPH = 0.8;
  private static final double POSSESSIVE = -0.9;
  private static final double AFTER_PREPOSITION = -0.5;
  private static final double IN_QUOTATION = -1.5;
  private static final double GENDER_KNOWN = 0.4;
  private static final double ENCLOSING_SPEAKER = 2.0;
  private static final double SOURCE_TYPE = 0.5;
  private static final double IN_DATELINE = -4.0;

  /** Actors of which a text says "they" although they are one. */
  private static final Set<ActorType> IN_SEVERAL =
      Set.of(ActorType.ORGANIZATION, ActorType.GOVERNMENT, ActorType.OUTLET, ActorType.ARMED_GROUP);

  private final Discourse discourse;

  PronounResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * Whether it is a pronoun of the first person, which means the speaker of the words that it
   * stands in.
   */
  static boolean isFirstPerson(String word) {
    return FIRST_PERSON.contains(word);
  }

  /** The one meant; empty if nobody before fits. */
  Optional<ActorDraft> resolve(SourcePhrase.Pronoun pronoun) {
    int at = pronoun.span().start();
    if (pronoun.word().equals("latter") || pronoun.word().equals("former")) {
      return enumerated(pronoun.word(), at);
    }
    if (Set.of("who", "whom", "which", "that").contains(pronoun.word())) {
      return nearest(at);
    }
    @Nullable ActorDraft best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (ActorDraft draft : discourse.drafts()) {
      if (!canMean(pronoun.word(), draft)) {
        continue;
      }
      double score = score(pronoun.word(), at, draft);
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean canMean(String word, ActorDraft draft) {
    if (MASCULINE.contains(word)) {
      return draft.type() == ActorType.PERSON && !draft.plural() && draft.gender() != Gender.FEMALE
          || isOneUnnamed(draft, Gender.FEMALE);
    }
    if (FEMININE.contains(word)) {
      return draft.type() == ActorType.PERSON && !draft.plural() && draft.gender() != Gender.MALE
          || isOneUnnamed(draft, Gender.MALE);
    }
    if (PLURAL.contains(word)) {
      return draft.plural()
          || draft.type() != ActorType.DOCUMENT
              && draft.type() != ActorType.PERSON
              && draft.type() != ActorType.PLACE
              && !isOneUnnamed(draft, Gender.UNKNOWN)
          || draft.type() == ActorType.UNNAMED && draft.plural();
    }
    return draft.type() != ActorType.PERSON && draft.type() != ActorType.UNNAMED && !draft.plural();
  }

  private static boolean isOneUnnamed(ActorDraft draft, Gender not) {
    return draft.type() == ActorType.UNNAMED
        && !draft.plural()
        && (draft.gender() != not || not == Gender.UNKNOWN);
  }

  private double score(String word, int at, ActorDraft draft) {
    double best = Double.NEGATIVE_INFINITY;
    for (TextSpan mention : draft.mentions().headSet(TextSpan.of(at, Integer.MAX_VALUE))) {
      int distance = discourse.sentence(at) - discourse.sentence(mention.start());
      if (distance <= FARTHEST_SENTENCES && mention.end() <= at) {
        best = Math.max(best, placeScore(at, mention, distance));
      }
    }
    if (best == Double.NEGATIVE_INFINITY) {
      return best;
    }
    double score =
        best
            + PER_MENTION
                * Math.min(
                    MENTIONS_THAT_COUNT,
                    draft.mentions().headSet(TextSpan.of(at, Integer.MAX_VALUE)).size());
    Discourse.Said last = discourse.lastSaid(at);
    if (last != null
        && last.speaker() == draft
        && discourse.sentence(at) - discourse.sentence(last.offset()) <= 3) {
      score += draft.type() == ActorType.PERSON ? LAST_SPEAKER : SPEAKER;
    } else if (draft.speaks()) {
      score += SPEAKER;
    }
    if (discourse.inReportedWordsOf(draft, at)) {
      score += ENCLOSING_SPEAKER;
    }
    boolean singular = MASCULINE.contains(word) || FEMININE.contains(word);
    if (singular && draft.gender() != Gender.UNKNOWN) {
      score += GENDER_KNOWN;
    }
    if (singular && !draft.named()) {
      score -= GENDER_KNOWN;
    }
    if (PLURAL.contains(word) && draft.plural()) {
      score += SOURCE_TYPE;
    }
    if (!singular && draft.type() == ActorType.PLACE) {
      score -= SOURCE_TYPE;
    }
    return score;
  }

  private double placeScore(int at, TextSpan mention, int distance) {
    String text = discourse.text();
    double score = -PER_SENTENCE * distance;
    if (Dateline.isPlace(text, mention)) {
      score += IN_DATELINE;
    }
    if (discourse.paragraph(at) == discourse.paragraph(mention.start())) {
      score += SAME_PARAGRAPH;
    }
    if (discourse.quotation(mention.start()).isPresent() && discourse.quotation(at).isEmpty()) {
      score += IN_QUOTATION;
    }
    if (discourse.isSource(mention)) {
      score += SUBJECT;
    } else if (text.startsWith("'s", mention.end()) || text.startsWith("’s", mention.end())) {
      score += POSSESSIVE;
    } else if (afterPreposition(text, mention.start())) {
      score += AFTER_PREPOSITION;
    } else if (opensSentence(mention)) {
      score += SUBJECT;
    }
    return score;
  }

  private static boolean afterPreposition(String text, int start) {
    String before = text.substring(Math.max(0, start - 24), start).strip();
    String withoutArticle =
        before.endsWith(" the") ? before.substring(0, before.length() - 4) : before;
    return PREPOSITIONS.contains(withoutArticle.substring(withoutArticle.lastIndexOf(' ') + 1));
  }

  /**
   * Whether only a few words of the sentence, such as titles, stand before the mention: then it is
   * its subject.
   */
  private boolean opensSentence(TextSpan mention) {
    Optional<TextSpan> sentence = discourse.sentenceAt(mention.start());
    if (sentence.isEmpty() || sentence.get().start() > mention.start()) {
      return false;
    }
    String before = discourse.text().substring(sentence.get().start(), mention.start());
    String clause =
        before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).strip();
    return clause.isEmpty()
        || clause.split("\\s+").length <= 6
            && !clause.matches("(?s).*\\b(said|told|was|is|has|had|were|by)\\b.*");
  }

  private Optional<ActorDraft> enumerated(String word, int at) {
    @Nullable TextSpan last = null;
    @Nullable ActorDraft lastDraft = null;
    @Nullable ActorDraft previous = null;
    for (ActorDraft draft : discourse.drafts()) {
      TextSpan mention = draft.plural() ? null : draft.lastBefore(at);
      if (mention != null && (last == null || mention.start() > last.start())) {
        previous = lastDraft;
        last = mention;
        lastDraft = draft;
      }
    }
    return Optional.ofNullable(word.equals("latter") || previous == null ? lastDraft : previous);
  }

  private Optional<ActorDraft> nearest(int at) {
    @Nullable TextSpan last = null;
    @Nullable ActorDraft nearest = null;
    for (ActorDraft draft : discourse.drafts()) {
      TextSpan mention = draft.lastBefore(at);
      if (mention != null
          && mention.end() <= at
          && (last == null || mention.start() > last.start())) {
        last = mention;
        nearest = draft;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
