package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.Words;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;

/**
 * Whose word an attribution is. Where the source only describes a body ("the rescue centre") and
 * the reading takes it for one of quite another name, the description is kept, so that the story
 * can find the body that it fits. Pure.
 */
final class CalledSpeaker {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private CalledSpeaker() {}

  static Speaker of(ReadingParts parts, Attribution attribution, String text) {
    Speaker speaker = parts.speaker(attribution.links().speaker());
    if (attribution.spans().source().size() != 1
        || speaker.type() == ActorType.PERSON
        || !speaker.named()
        || speaker.knowledgeKey() != null) {
      return speaker;
    }
    String source = attribution.spans().source().get(0).in(text);
    List<Word> words = Words.of(source);
    if (words.size() < 2
        || !ARTICLES.contains(words.get(0).stem())
        || words.subList(1, words.size()).stream().anyMatch(Word::capital)) {
      return speaker;
    }
    Set<String> own = new HashSet<>(Words.stems(speaker.name()));
    List<String> called = new ArrayList<>();
    for (Word word : words.subList(1, words.size())) {
      called.add(word.stem());
    }
    for (String alias : speaker.aliases()) {
      if (!alias.equals(source)) {
        own.addAll(Words.stems(alias));
      }
    }
    speaker.roles().forEach(role -> own.addAll(Words.stems(role.title())));
    return called.stream().anyMatch(own::contains)
        ? speaker
        : new Speaker(
            source.substring(words.get(1).span().start()),
            ActorType.UNNAMED,
            null,
            false,
            List.of(),
            List.of(),
            null);
  }
}
