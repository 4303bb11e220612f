package org.sayso.read.flag;

import java.util.List;
import org.sayso.model.Flag;

/** Looks for one sort of thing that does not fit. Pure, and safe for many threads at once. */
interface FlagRule {
  /** The flags of a report, in the order of the text; empty if all fits. */
  List<Flag> find(FlagInput input);
}
