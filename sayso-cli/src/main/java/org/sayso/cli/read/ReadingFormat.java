package org.sayso.cli.read;

import org.sayso.model.Reading;

/**
 * A way to print readings. Safe for many threads: readings are rendered in parallel and printed in
 * order.
 */
public interface ReadingFormat {
  /** What stands before the first reading. */
  default String head() {
    return "";
  }

  /** One reading, with the line break at its end. */
  String render(Reading reading);

  /** What stands between two readings. */
  default String separator() {
    return "";
  }

  /** What stands after the last reading. */
  default String tail() {
    return "";
  }
}
