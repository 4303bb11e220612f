package org.sayso.bench.attribution;

import java.util.Optional;
import org.sayso.model.RoleSpans;

/**
 * A gold attribution that was not found, or a found one that is not in the gold.
 *
 * @param gold what should have been found, if anything
 * @param said what was found, if anything
 */
public record AttributionError(
    String report, Kind kind, Optional<RoleSpans> gold, Optional<RoleSpans> said) {
  /** What went wrong, told by the nearest counterpart whose content or cue shares a token. */
  public enum Kind {
    MISSED("missed: nothing found there"),
    WRONG_SOURCE("wrong source"),
    MISSING_SOURCE("source not found"),
    EXTRA_SOURCE("source where there is none"),
    WRONG_CUE("other cue, missing or too many"),
    WRONG_CONTENT("other content, missing or too much"),
    SPLIT_OR_MERGED("counterpart taken by another one: split or merged"),
    FALSE("false: nothing of the gold there");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** For people. */
    public String label() {
      return label;
    }
  }
}
