package org.sayso.gather.input;

/** What the bytes of an input are. */
public enum InputFormat {
  /** Told by the name and the first bytes of each input. */
  AUTO,
  /** Plain text: one report an input. */
  TEXT,
  /** A page: one report an input. */
  HTML,
  /**
   * One JSON object a line, {@code {"id","text","title"?,"published"?,"url"?,"outlet"?}}: many
   * reports.
   */
  JSONL,
  /** A web archive, plain or compressed: a report for each page in it. */
  WARC,
  /** RSS, Atom or JSON Feed: a report for each entry. */
  FEED
}
