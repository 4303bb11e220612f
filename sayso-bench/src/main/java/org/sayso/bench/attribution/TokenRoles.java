package org.sayso.bench.attribution;

import java.util.Comparator;
import java.util.List;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.bench.measure.TokenSet;
import org.sayso.model.RoleSpans;

/** An attribution as the tokens of its roles. */
public record TokenRoles(TokenSet source, TokenSet cue, TokenSet content) {
  /** The tokens that the spans touch; no role has any if the spans cover white space only. */
  public static TokenRoles of(RoleSpans spans, ScoringTokens tokens) {
    return new TokenRoles(
        tokens.under(spans.source()), tokens.under(spans.cue()), tokens.under(spans.content()));
  }

  /**
   * Those attributions that have a token, by their first one; of two with the same first, the one
   * given first.
   */
  public static List<TokenRoles> inTextOrder(List<RoleSpans> attributions, ScoringTokens tokens) {
    return attributions.stream()
        .map(spans -> of(spans, tokens))
        .filter(roles -> !roles.isEmpty())
        .sorted(Comparator.comparingInt(TokenRoles::first))
        .toList();
  }

  public TokenSet in(AttributionRole role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  boolean isEmpty() {
    return source.isEmpty() && cue.isEmpty() && content.isEmpty();
  }

  private int first() {
    return source.union(cue).union(content).first();
  }

  /** The sum over the roles of intersection over union, in [0, 3]. */
  public double similarity(TokenRoles other) {
    return source.overlapRatio(other.source)
        + cue.overlapRatio(other.cue)
        + content.overlapRatio(other.content);
  }

  /**
   * Whether source and content each share a token with the other's, or are missing on both sides.
   */
  public boolean agreesInSourceAndContent(TokenRoles other) {
    return source.agreesWith(other.source) && content.agreesWith(other.content);
  }

  /** Whether all three roles each share a token with the other's, or are missing on both sides. */
  public boolean agrees(TokenRoles other) {
    return agreesInSourceAndContent(other) && cue.agreesWith(other.cue);
  }
}
