package org.sayso.gather.input;

/** Makes a report of a page. Threads may share it. */
public interface PageStage {
  /** The report, or why there is none. */
  Gathered read(FetchedPage page);
}
