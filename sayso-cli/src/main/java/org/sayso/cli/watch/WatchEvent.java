package org.sayso.cli.watch;

import java.time.Instant;
import org.sayso.model.Problem;
import org.sayso.model.Reading;

/** Something that happened while watching. */
sealed interface WatchEvent {
  /** A feed was asked. {@code fresh} of its items were not known before. */
  record Asked(String feed, boolean changed, int fresh) implements WatchEvent {}

  /** A feed could not be had; it is asked again then. */
  record FeedFailed(Problem problem, Instant again) implements WatchEvent {}

  /** A feed is not asked, since it failed so many times in a row. */
  record FeedPutOff(String feed, int failures, Instant until) implements WatchEvent {}

  /** A report is in the ledger. */
  record Added(String feed, String address, Reading reading) implements WatchEvent {}

  /** A report was in the ledger already. */
  record Known(String feed, String address, String report) implements WatchEvent {}

  /** A page could not be had; it is asked for again then. */
  record PutOff(String feed, Problem problem, Instant again) implements WatchEvent {}

  /** Nothing will come of an item. */
  record Skipped(String feed, Problem problem) implements WatchEvent {}

  /** Something was not in order, and was mended or left out. */
  record Remark(String feed, Problem problem) implements WatchEvent {}
}
