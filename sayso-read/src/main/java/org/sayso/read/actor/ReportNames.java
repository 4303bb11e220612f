package org.sayso.read.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructure;

/** What both name finders say about one report, ready to be asked about single spans. */
final class ReportNames {
  private final String text;
  private final Set<Integer> sentenceStarts = new HashSet<>();
  private final TreeMap<Integer, NameMention> rules = new TreeMap<>();
  private final TreeMap<Integer, NameMention> learned = new TreeMap<>();
  private final Map<String, Map<NameType, Double>> votes = new HashMap<>();
  private final Map<String, NameType> lastWords = new HashMap<>();
  private final Map<String, NameType> firstWords = new HashMap<>();

  ReportNames(
      String text, TextStructure structure, List<NameMention> rules, List<NameMention> learned) {
    this.text = text;
    structure.sentences().forEach(sentence -> sentenceStarts.add(sentence.start()));
    rules.forEach(mention -> this.rules.put(mention.span().start(), mention));
    for (NameMention mention : learned) {
      this.learned.put(mention.span().start(), mention);
      String words = words(mention.span());
      votes
          .computeIfAbsent(words, key -> new EnumMap<>(NameType.class))
          .merge(mention.type(), mention.confidence(), Double::sum);
      if (words.indexOf(' ') > 0 && mention.confidence() > 0.6) {
        lastWords.putIfAbsent(words.substring(words.lastIndexOf(' ') + 1), mention.type());
        firstWords.putIfAbsent(words.substring(0, words.indexOf(' ')), mention.type());
      }
    }
  }

  String text() {
    return text;
  }

  boolean opensSentence(int offset) {
    return sentenceStarts.contains(offset);
  }

  @Nullable NameMention byRules(TextSpan span) {
    return at(rules, span);
  }

  @Nullable NameMention byLearning(TextSpan span) {
    return at(learned, span);
  }

  /** The mention that begins last before the end of a span, if it overlaps the span. */
  private static @Nullable NameMention at(TreeMap<Integer, NameMention> all, TextSpan span) {
    Map.Entry<Integer, NameMention> exact = all.floorEntry(span.start());
    if (exact != null && exact.getValue().span().overlaps(span)) {
      return exact.getValue();
    }
    Map.Entry<Integer, NameMention> inside = all.ceilingEntry(span.start());
    return inside != null && inside.getValue().span().overlaps(span) ? inside.getValue() : null;
  }

  /** What the learned finder takes the same words for in the whole report; {@code null} if none. */
  @Nullable NameType vote(TextSpan span) {
    Map<NameType, Double> found = votes.get(words(span));
    @Nullable NameType best = null;
    double most = 0;
    for (NameType type : NameType.values()) {
      double sum = found == null ? 0 : found.getOrDefault(type, 0.0);
      if (sum > most) {
        most = sum;
        best = type;
      }
    }
    return best;
  }

  /** The type of a longer name that ends in these words; {@code null} if there is none. */
  @Nullable NameType endOfLonger(TextSpan span) {
    return lastWords.get(words(span));
  }

  /** The type of a longer name that begins with these words; {@code null} if there is none. */
  @Nullable NameType startOfLonger(TextSpan span) {
    return firstWords.get(words(span));
  }

  private String words(TextSpan span) {
    return span.in(text).toLowerCase(Locale.ROOT);
  }
}
