package org.sayso.server.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/**
 * That somebody took a stance on a claim for the first time.
 *
 * @param repeats how many other statements say that this voice takes this stance
 * @param seen when Sayso came to know it
 */
public record StoryEvent(StatementView statement, ClaimView claim, int repeats, Instant seen) {
  /** The events of a story in the order of time. */
  static List<StoryEvent> of(List<ClaimView> claims) {
    List<StoryEvent> events = new ArrayList<>();
    for (ClaimView claim : claims) {
      Map<String, Instant> seen = new HashMap<>();
      claim.timeline().forEach(event -> seen.putIfAbsent(event.report(), event.seen()));
      Map<List<Object>, List<StatementView>> voices = new LinkedHashMap<>();
      for (StatementView statement : claim.statements()) {
        voices
            .computeIfAbsent(
                List.of(statement.speaker(), statement.stance()), voice -> new ArrayList<>())
            .add(statement);
      }
      for (List<StatementView> voice : voices.values()) {
        StatementView first = voice.get(0);
        Instant known = seen.getOrDefault(first.place().report(), first.time());
        events.add(new StoryEvent(first, claim, voice.size() - 1, known));
      }
    }
    events.sort(
        Comparator.comparing((StoryEvent event) -> event.statement().time())
            .thenComparing(event -> event.statement().place()));
    return events;
  }
}
