package org.sayso.read.stance;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.read.attribution.FoundAttribution;

/**
 * An attribution written with inline marks: {@code ⟨source⟩}, {@code [cue]}, {@code {content}}. A
 * role may be marked several times; marks may nest.
 *
 * @param text without the marks
 */
public record MarkedAttribution(String text, FoundAttribution attribution) {
  private static final String OPENING = "⟨[{";
  private static final String CLOSING = "⟩]}";

  /** Reads the marks. */
  public static MarkedAttribution of(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<TextSpan>> roles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int[] open = {-1, -1, -1};
    for (char c : marked.toCharArray()) {
      int opens = OPENING.indexOf(c);
      int closes = CLOSING.indexOf(c);
      if (opens >= 0) {
        open[opens] = text.length();
      } else if (closes >= 0) {
        roles.get(closes).add(new TextSpan(open[closes], text.length()));
      } else {
        text.append(c);
      }
    }
    RoleSpans spans = new RoleSpans(roles.get(0), roles.get(1), roles.get(2));
    return new MarkedAttribution(text.toString(), new FoundAttribution("a1", null, spans, 1));
  }
}
