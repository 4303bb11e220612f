package org.sayso.read.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.PublicationTime;
import org.sayso.model.TextSpan;

/**
 * Flags a report dated after the day of reference, and a report that embeds a post dated after it.
 * A day's difference is let pass: time zones make it.
 */
final class FutureDatedReport implements FlagRule {
  private final @Nullable Supplier<LocalDate> today;

  FutureDatedReport(@Nullable Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public List<Flag> find(FlagInput input) {
    PublicationTime published = input.report().metadata().published();
    if (published == null) {
      return List.of();
    }
    List<Flag> flags = new ArrayList<>();
    LocalDate day = published.day();
    @Nullable LocalDate reference = today == null ? null : today.get();
    if (reference != null && day.isAfter(reference.plusDays(1))) {
      flags.add(flag(List.of(), "The report is dated " + day + ", after " + reference + "."));
    }
    for (Post post : input.report().posts()) {
      LocalDate posted = post.posted();
      if (posted != null && posted.isAfter(day.plusDays(1))) {
        TextSpan span = post.span();
        flags.add(
            flag(
                span == null ? List.of() : List.of(span),
                "The report is dated " + day + ", but the post in it " + posted + "."));
      }
    }
    return flags;
  }

  private static Flag flag(List<TextSpan> spans, String message) {
    return new Flag(FlagType.FUTURE_DATED_REPORT.code(), spans, message);
  }
}
