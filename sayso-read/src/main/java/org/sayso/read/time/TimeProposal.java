package org.sayso.read.time;

import java.util.List;
import org.sayso.model.TextSpan;

/**
 * Words that may be a time, before it is decided.
 *
 * @param pattern the row of {@code patterns.tsv} that they fit
 * @param features what the gate judges it by
 */
public record TimeProposal(TextSpan span, String pattern, List<String> features) {
  public TimeProposal {
    features = List.copyOf(features);
  }
}
