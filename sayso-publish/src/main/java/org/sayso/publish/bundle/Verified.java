package org.sayso.publish.bundle;

import java.util.List;
import org.sayso.model.Problem;

/**
 * What came of checking a bundle.
 *
 * @param seal the hash of its manifest
 * @param problems what does not fit, each with the file it is in
 * @param files how many files were checked
 * @param quotes how many quoted words it has
 * @param entries how many entries of the ledger
 */
public record Verified(String seal, List<Problem> problems, int files, int quotes, int entries) {
  public Verified {
    problems = List.copyOf(problems);
  }

  /** Whether everything is as it was when the bundle was made. */
  public boolean intact() {
    return problems.isEmpty();
  }
}
