package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.Country;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnownActor;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.place.Gazetteer;

/** What is known about words that may be a name, as the features of {@link NameWeights}. */
final class NameFeatures {
  private static final double STEPS = 5;

  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;

  NameFeatures(KnowledgeBase knowledgeBase, ActorNouns nouns) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = nouns;
  }

  List<String> of(TextSpan span, ReportNames names) {
    String text = names.text();
    List<String> features = new ArrayList<>();
    features.add("always");
    String learned = finder(names.byLearning(span), span, true);
    String rules = finder(names.byRules(span), span, false);
    features.add("head " + learned);
    features.add("rules " + rules);
    features.add("both " + learned.replaceAll(" \\d$", "") + " " + rules);
    addType(features, "vote", names.vote(span));
    addType(features, "ends", names.endOfLonger(span));
    addType(features, "starts", names.startOfLonger(span));
    addKnown(features, span.in(text));
    addWords(features, span, text);
    addNeighbours(features, span, names);
    return features;
  }

  private static void addType(List<String> features, String what, @Nullable NameType type) {
    if (type != null) {
      features.add(what + " " + type);
    }
  }

  private static String finder(@Nullable NameMention mention, TextSpan span, boolean steps) {
    if (mention == null) {
      return "-";
    }
    TextSpan other = mention.span();
    String step = steps ? " " + (int) Math.min(STEPS - 1, mention.confidence() * STEPS) : "";
    if (other.equals(span)) {
      return steps
          ? mention.type() + step
          : mention.type()
              + "="
              + (mention.confidence() > 0.8
                  ? "told"
                  : mention.confidence() > 0.5 ? "likely" : "guess");
    }
    String place =
        other.contains(span)
            ? (other.start() == span.start() ? "opens" : "inside")
            : span.contains(other) ? "holds" : "crosses";
    return place + mention.type() + step;
  }

  private void addKnown(List<String> features, String name) {
    List<KnownActor> known = knowledgeBase.named(name);
    for (KnownActor actor : known.subList(0, Math.min(1, known.size()))) {
      features.add("known " + (actor instanceof Country ? ActorType.PLACE : actor.type()));
    }
    if (knowledgeBase.countryOfDemonym(name).isPresent()) {
      features.add("demonym");
    }
    if (knowledgeBase.countryOfCapital(name).isPresent()) {
      features.add("capital");
    }
    if (knowledgeBase.metonym(name).isPresent()) {
      features.add("metonym");
    }
    if (Gazetteer.shipped().holds(name)) {
      features.add(name.indexOf(' ') > 0 ? "town of words" : "town");
    }
  }

  private void addWords(List<String> features, TextSpan span, String text) {
    List<Word> words = Word.in(text, span.start(), span.end());
    if (words.isEmpty()) {
      return;
    }
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    features.add("words " + Math.min(words.size(), 5));
    features.add("first " + first.lower());
    features.add("last " + last.lower());
    features.add("ending " + ending(last.lower()));
    features.add("shape " + shape(first.text()) + shape(last.text()));
    if (knowledgeBase.givenNames().contains(first.text())) {
      features.add("given " + Math.min(words.size(), 3));
    }
    Optional<ActorNouns.NameWord> sort = nouns.nameWord(words.stream().map(Word::text).toList());
    sort.ifPresent(word -> features.add("names " + word));
    features.add(
        "title "
            + nouns.isTitle(first.text())
            + nouns.isTitle(last.text())
            + nouns.noun(last.text()).isPresent());
    for (Word word : words) {
      if (!word.capitalised()) {
        features.add("inner " + word.lower());
      }
    }
    if (last.possessive() || first.text().startsWith("’") || first.text().startsWith("'")) {
      features.add("possessive");
    }
  }

  private void addNeighbours(List<String> features, TextSpan span, ReportNames names) {
    String text = names.text();
    List<Word> before = Word.in(text, Math.max(0, span.start() - 40), span.start());
    List<Word> after = Word.in(text, span.end(), Math.min(text.length(), span.end() + 40));
    boolean opening = names.opensSentence(span.start());
    features.add("opens " + opening);
    if (!opening && !before.isEmpty()) {
      Word word = before.get(before.size() - 1);
      features.add("before " + word.lower());
      features.add("before " + nounClass(word) + (word.capitalised() ? " capital" : ""));
      if (before.size() > 1) {
        features.add("before2 " + before.get(before.size() - 2).lower());
      }
    }
    if (!after.isEmpty()) {
      features.add("after " + after.get(0).lower());
      features.add(
          "after " + nounClass(after.get(0)) + (after.get(0).capitalised() ? " capital" : ""));
    }
    features.add(
        "sign before "
            + (span.start() == 0 ? "" : sign(text.charAt(span.start() - 1)))
            + " behind "
            + (span.end() >= text.length() ? "" : sign(text.charAt(span.end()))));
  }

  private String nounClass(Word word) {
    return nouns.noun(word.text()).map(noun -> noun.nounClass().toString()).orElse("none");
  }

  private static char sign(char c) {
    return Character.isLetterOrDigit(c) ? 'a' : Character.isWhitespace(c) ? '_' : c;
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  private static String shape(String word) {
    boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    String hyphen = word.indexOf('-') > 0 ? "-" : "";
    return (digit ? "9" : upper ? "A" : inner ? "aA" : "a") + hyphen;
  }
}
