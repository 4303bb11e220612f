package org.sayso.cli.gather;

/** How {@code sayso gather} prints. */
enum GatherForm {
  /** One object a report: {@code {"file","report":{…},"page":{…}}}. */
  JSONL,
  /** The text alone, reports parted by a line with the file's name. */
  TEXT
}
