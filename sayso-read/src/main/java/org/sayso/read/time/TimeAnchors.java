package org.sayso.read.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Post;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;

/**
 * The day against which a stretch of a report is understood: inside an embedded post the day of the
 * post, elsewhere the report's own, or else the day of its latest post, after which it must have
 * been written.
 */
final class TimeAnchors {
  private final Report report;

  TimeAnchors(Report report) {
    this.report = report;
  }

  @Nullable LocalDate day(TextSpan span) {
    for (Post post : report.posts()) {
      TextSpan words = post.span();
      if (words != null && words.contains(span) && post.posted() != null) {
        return post.posted();
      }
    }
    PublicationTime published = report.metadata().published();
    return published == null ? latestPost() : published.day();
  }

  private @Nullable LocalDate latestPost() {
    return report.posts().stream()
        .map(Post::posted)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Minutes since midnight at which the report was published; -1 if unknown. */
  int clock() {
    PublicationTime published = report.metadata().published();
    LocalTime time = null;
    if (published instanceof PublicationTime.Local local) {
      time = local.time().toLocalTime();
    } else if (published instanceof PublicationTime.Instant instant) {
      time = instant.time().toLocalTime();
    }
    return time == null ? -1 : time.toSecondOfDay() / 60;
  }
}
