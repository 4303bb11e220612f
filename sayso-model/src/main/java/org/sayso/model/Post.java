package org.sayso.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A social-media post embedded in a report: evidence of its author's own words.
 *
 * @param span the post's words in the report's text, without the signature line; {@code null} if only a link is there
 * @param truncated whether the report shows only a part of the post
 */
public record Post(
    PostOrigin origin, @Nullable LocalDate posted, boolean truncated, @Nullable TextSpan span, List<String> links) {
  public Post {
    links = List.copyOf(links);
  }
}
