package org.sayso.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A social-media post embedded in a report: evidence of its author's own words.
 *
 * @param span the post's words in the report's text, without the signature line; {@code null} if
 *     only a link is there
 * @param truncated whether the report shows only a part of the post
 * @param links links that stand in the post, as written
 * @param continued further words of the post, where its signature line stands in their midst;
 *     mostly empty
 */
public record Post(
    PostOrigin origin,
    @Nullable LocalDate posted,
    boolean truncated,
    @Nullable TextSpan span,
    List<String> links,
    List<TextSpan> continued) {
  public Post {
    links = List.copyOf(links);
    continued = List.copyOf(continued);
  }

  /** A post whose words stand in one piece. */
  public Post(
      PostOrigin origin,
      @Nullable LocalDate posted,
      boolean truncated,
      @Nullable TextSpan span,
      List<String> links) {
    this(origin, posted, truncated, span, links, List.of());
  }
}
