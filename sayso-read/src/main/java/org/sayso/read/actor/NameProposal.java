package org.sayso.read.actor;

import java.util.List;
import org.sayso.model.TextSpan;

/**
 * Words that one of the name finders takes for a name, before it is judged.
 *
 * @param features what is known about them, each a row of {@code name-weights.tsv}
 */
public record NameProposal(TextSpan span, List<String> features) {
  public NameProposal {
    features = List.copyOf(features);
  }
}
