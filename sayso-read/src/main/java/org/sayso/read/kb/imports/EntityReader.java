package org.sayso.read.kb.imports;

import java.time.LocalDate;
import java.util.List;

/** Reads one entity of a dump. Pure. */
@FunctionalInterface
public interface EntityReader {
  /**
   * The rows that a line gives; none if it tells of nobody who acts in the news.
   *
   * @param asOf the day of the dump
   * @throws IllegalArgumentException if the line is not the JSON of an entity
   */
  List<KnowledgeRow> rows(String line, LocalDate asOf);
}
