package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.Flag;
import org.sayso.model.Resolution;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Flags a report whose opening, that is the first three paragraphs, gives words of unnamed sources
 * and of nobody who is named. An outlet's own "has learned" names nobody.
 */
final class UnnamedSourcesOnly implements FlagRule {
  private static final int OPENING_PARAGRAPHS = 3;

  private final Set<String> voices;

  private UnnamedSourcesOnly(Set<String> voices) {
    this.voices = Set.copyOf(voices);
  }

  /** With the words of {@code unnamed-voices.tsv}. */
  static UnnamedSourcesOnly load() {
    Set<String> voices = new HashSet<>();
    for (RulesRow row : table().rows()) {
      voices.add(row.cell("word"));
    }
    return new UnnamedSourcesOnly(voices);
  }

  static RulesTable table() {
    return RulesTable.load(
        UnnamedSourcesOnly.class, "unnamed-voices.tsv", "word", "example", "source");
  }

  @Override
  public List<Flag> find(FlagInput input) {
    Map<String, Actor> actors = new HashMap<>();
    input.actors().forEach(actor -> actors.put(actor.id(), actor));
    Set<TextSpan> unnamed = new LinkedHashSet<>();
    int openingEnd = openingEnd(input);
    for (Attribution attribution : input.attributions()) {
      List<TextSpan> source = attribution.spans().source();
      if (source.isEmpty() || source.get(0).start() >= openingEnd) {
        continue;
      }
      String key = attribution.links().speaker();
      Actor speaker = key == null ? null : actors.get(key);
      if (speaker == null || isNamed(speaker)) {
        return List.of();
      }
      if (speaker.resolution() instanceof Resolution.Unnamed) {
        source.stream().filter(span -> isVoice(input.text(), span)).forEach(unnamed::add);
      }
    }
    if (unnamed.isEmpty()) {
      return List.of();
    }
    List<TextSpan> spans = new ArrayList<>(unnamed);
    return List.of(
        new Flag(
            FlagType.UNNAMED_SOURCES_ONLY.code(),
            spans,
            "What the report opens with rests on unnamed sources only: \""
                + spans.get(0).in(input.text())
                + "\"."));
  }

  /** Whether a source speaks without a name that a reader would want. */
  private boolean isVoice(String text, TextSpan source) {
    return NameWords.in(text, source).stream()
        .anyMatch(word -> voices.contains(word.in(text).toLowerCase(Locale.ROOT)));
  }

  private static boolean isNamed(@Nullable Actor speaker) {
    return speaker != null
        && speaker.type() != ActorType.OUTLET
        && !(speaker.resolution() instanceof Resolution.Unnamed);
  }

  private static int openingEnd(FlagInput input) {
    List<TextSpan> paragraphs = input.structure().paragraphs();
    int last = Math.min(OPENING_PARAGRAPHS, paragraphs.size()) - 1;
    return last < 0 ? 0 : paragraphs.get(last).end();
  }
}
