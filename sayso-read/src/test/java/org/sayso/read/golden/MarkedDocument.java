package org.sayso.read.golden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;

/**
 * A text with the attributions in it marked: {@code ⟨1:source⟩}, {@code ⟦1:cue⟧}, {@code
 * {1:content}}. The number tells which attribution it is; marks may nest.
 *
 * @param text without the marks
 * @param attributions by number, with ids a1, a2, …
 */
record MarkedDocument(String text, List<FoundAttribution> attributions) {
  private static final String OPENING = "⟨⟦{";
  private static final String CLOSING = "⟩⟧}";

  private record Open(int number, int start) {}

  static MarkedDocument of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Integer, List<List<TextSpan>>> roles = new TreeMap<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      int closes = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        int colon = marked.indexOf(':', at);
        open.push(new Open(Integer.parseInt(marked.substring(at + 1, colon)), text.length()));
        at = colon;
      } else if (closes >= 0) {
        Open opened = open.pop();
        roles
            .computeIfAbsent(
                opened.number(),
                number -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
            .get(closes)
            .add(new TextSpan(opened.start(), text.length()));
      } else {
        text.append(c);
      }
      at++;
    }
    return new MarkedDocument(text.toString(), found(roles));
  }

  private static List<FoundAttribution> found(Map<Integer, List<List<TextSpan>>> roles) {
    List<FoundAttribution> found = new ArrayList<>();
    roles.forEach(
        (number, spans) ->
            found.add(
                new FoundAttribution(
                    "a" + number,
                    parent(roles, number),
                    new RoleSpans(spans.get(0), spans.get(1), spans.get(2)),
                    1)));
    return List.copyOf(found);
  }

  /** The attribution in whose content the cue lies; of several the shortest. */
  private static @Nullable String parent(Map<Integer, List<List<TextSpan>>> roles, int number) {
    List<TextSpan> cue = roles.getOrDefault(number, List.of()).get(1);
    String parent = null;
    int shortest = Integer.MAX_VALUE;
    for (Map.Entry<Integer, List<List<TextSpan>>> other : roles.entrySet()) {
      for (TextSpan content : other.getValue().get(2)) {
        boolean holds = !cue.isEmpty() && content.contains(cue.get(0));
        if (holds && content.length() < shortest) {
          shortest = content.length();
          parent = "a" + other.getKey();
        }
      }
    }
    return parent;
  }
}
