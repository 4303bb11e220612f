package org.sayso.cli.publish;

/** What an export is written as. */
public enum ExportFormat {
  /** Linked data: schema.org, Web Annotation, PROV-O. */
  jsonld,
  /** Tables for spreadsheets. */
  csv,
  /** Tables for programs. */
  parquet,
  /** FollowTheMoney entities, one a line. */
  ftm,
  /** What changed, as RSS 2.0. */
  rss,
  /** The same as Atom. */
  atom,
  /** A zip that anybody can verify. */
  bundle;

  /** Whether it makes several files. */
  boolean tables() {
    return this == csv || this == parquet;
  }

  /** Whether it is nothing for a terminal. */
  boolean binary() {
    return this == parquet || this == bundle;
  }
}
