package org.sayso.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report besides its text. Unknown is {@code null} or an empty list, never a
 * made-up value.
 *
 * @param outlet the name of the publisher
 * @param byline the people and agencies named as authors
 * @param language BCP 47 tag, for example {@code en}
 */
public record ReportMetadata(
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> byline,
    @Nullable PublicationTime published,
    @Nullable String language) {
  /** Nothing known. */
  public static final ReportMetadata UNKNOWN =
      new ReportMetadata(null, null, null, List.of(), null, null);

  public ReportMetadata {
    byline = List.copyOf(byline);
  }
}
