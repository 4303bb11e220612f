package org.sayso.cli.ledger;

/** How a ranking is printed. */
public enum MatchFormat {
  /** Query id, rank, claim id and score, with tabs between. */
  tsv,
  /** For people. */
  text,
  /** One JSON array. */
  json,
  /** One JSON object a line. */
  jsonl,
  /** A table with a header line. */
  csv
}
