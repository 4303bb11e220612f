package org.sayso.bench.reading;

import java.util.List;
import java.util.function.BiPredicate;
import org.sayso.bench.attribution.AttributionRole;
import org.sayso.bench.measure.TokenSet;

/**
 * An attribution as, for each role, the token sets that are right: one, or several where the gold
 * allows others.
 */
public record RoleChoices(List<TokenSet> source, List<TokenSet> cue, List<TokenSet> content) {
  public RoleChoices {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  List<TokenSet> in(AttributionRole role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** Whether no role has a token in its first choice. */
  public boolean isEmpty() {
    return List.of(source, cue, content).stream()
        .allMatch(choices -> choices.isEmpty() || choices.get(0).isEmpty());
  }

  /** The best intersection over union of one role, in [0, 1]. */
  double similarity(RoleChoices other, AttributionRole role) {
    double best = 0;
    for (TokenSet mine : in(role)) {
      for (TokenSet theirs : other.in(role)) {
        best = Math.max(best, mine.overlapRatio(theirs));
      }
    }
    return best;
  }

  /** The sum of the best intersections over union of the roles, in [0, 3]. */
  double similarity(RoleChoices other) {
    return similarity(other, AttributionRole.SOURCE)
        + similarity(other, AttributionRole.CUE)
        + similarity(other, AttributionRole.CONTENT);
  }

  /** Whether in every role some choice of the one and some of the other are {@code same}. */
  boolean agrees(RoleChoices other, BiPredicate<TokenSet, TokenSet> same) {
    for (AttributionRole role : AttributionRole.values()) {
      if (in(role).stream()
          .noneMatch(mine -> other.in(role).stream().anyMatch(theirs -> same.test(mine, theirs)))) {
        return false;
      }
    }
    return true;
  }
}
