package org.sayso.read.flag;

import java.util.List;
import org.sayso.model.Flag;

/** Flags a report that bears no date: nothing in it can be placed in time by it. */
final class UndatedReport implements FlagRule {
  @Override
  public List<Flag> find(FlagInput input) {
    if (input.report().metadata().published() != null) {
      return List.of();
    }
    return List.of(
        new Flag(
            FlagType.UNDATED_REPORT.code(), List.of(), "The report bears no date of publication."));
  }
}
