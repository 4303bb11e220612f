package org.sayso.model;

/**
 * Reads a report. Pure: the same report gives the same reading; no clock, no network.
 * Implementations are safe for use by many threads at once.
 */
@FunctionalInterface
public interface ReadingStage {
  Reading read(Report report);
}
