package org.sayso.publish.table;

import java.time.Instant;
import java.util.Optional;

/** A value in a table. */
public sealed interface Cell {
  /** Unknown. */
  Cell NOTHING = new Nothing();

  /** Words. */
  record Text(String text) implements Cell {}

  /** A count. */
  record Whole(long number) implements Cell {}

  /** Yes or no. */
  record Truth(boolean truth) implements Cell {}

  /** A moment, to the millisecond. */
  record Time(Instant time) implements Cell {}

  /** No value. */
  record Nothing() implements Cell {}

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(Optional<String> text) {
    return text.<Cell>map(Text::new).orElse(NOTHING);
  }

  static Cell of(long number) {
    return new Whole(number);
  }

  static Cell of(boolean truth) {
    return new Truth(truth);
  }

  static Cell of(Instant time) {
    return new Time(time);
  }
}
