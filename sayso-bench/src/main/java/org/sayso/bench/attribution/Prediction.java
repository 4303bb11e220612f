package org.sayso.bench.attribution;

import java.util.OptionalDouble;
import org.sayso.model.RoleSpans;

/**
 * An attribution as a system reads it.
 *
 * @param confidence the probability in [0, 1] that the system gives it of being right; empty if it
 *     gives none
 */
public record Prediction(RoleSpans spans, OptionalDouble confidence) {
  public Prediction {
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "confidence " + confidence.getAsDouble() + " is not in 0..1");
    }
  }
}
