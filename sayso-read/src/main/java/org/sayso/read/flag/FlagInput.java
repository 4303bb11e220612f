package org.sayso.read.flag;

import java.util.List;
import org.sayso.model.Actor;
import org.sayso.model.Attribution;
import org.sayso.model.Report;
import org.sayso.read.structure.TextStructure;

/**
 * What is known of a report when its flags are looked for.
 *
 * @param attributions with kind, stance and speaker, in the order of the text
 * @param actors whose ids the speakers are
 */
public record FlagInput(
    Report report, TextStructure structure, List<Attribution> attributions, List<Actor> actors) {
  public FlagInput {
    attributions = List.copyOf(attributions);
    actors = List.copyOf(actors);
  }

  /** The words that every span points into. */
  public String text() {
    return report.text();
  }
}
