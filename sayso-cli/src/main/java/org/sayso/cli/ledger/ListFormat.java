package org.sayso.cli.ledger;

/** How a list is printed. */
public enum ListFormat {
  /** For people. */
  text,
  /** One JSON array. */
  json,
  /** One JSON object a line. */
  jsonl,
  /** A table with a header line. */
  csv
}
