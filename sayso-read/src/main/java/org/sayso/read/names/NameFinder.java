package org.sayso.read.names;

import java.util.List;
import org.sayso.model.Report;
import org.sayso.read.structure.TextStructure;

/**
 * Marks the proper names of a report, in the order of the text and without overlaps. Safe for many
 * threads at once.
 */
@FunctionalInterface
public interface NameFinder {
  List<NameMention> find(Report report, TextStructure structure);
}
