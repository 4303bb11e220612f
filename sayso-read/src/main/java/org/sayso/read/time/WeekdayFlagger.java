package org.sayso.read.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.Flag;
import org.sayso.model.Report;
import org.sayso.read.structure.TextStructure;

/**
 * Flags weekdays that do not fit a date: beside a date ("Monday, 8 April 2025", which was a
 * Tuesday), or in the sentence that introduces an embedded post of another day. Pure; safe for many
 * threads at once.
 */
public final class WeekdayFlagger {
  /** The type of its flags. */
  public static final String TYPE = "weekday-date-mismatch";

  private final WeekdayDateCheck dates;
  private final PostWeekdayCheck posts;

  private WeekdayFlagger(TimeWords words) {
    this.dates = new WeekdayDateCheck(words);
    this.posts = new PostWeekdayCheck(words);
  }

  public static WeekdayFlagger create() {
    return new WeekdayFlagger(new TimeWords());
  }

  /** The flags of a report, in the order of its text. */
  public List<Flag> flag(Report report, TextStructure structure) {
    List<Flag> flags = new ArrayList<>(dates.check(report));
    flags.addAll(posts.check(report, structure));
    flags.sort(Comparator.comparing(flag -> flag.spans().get(0)));
    return List.copyOf(flags);
  }
}
