package org.sayso.ledger.entry;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Problem;

/**
 * Follows a chain from its first entry and notes what does not fit. Entries are handed in by {@link
 * #accept} in the order of their numbers; {@link #finish} compares the end with what the file says
 * its end is. Not for several threads.
 */
public final class ChainCheck {
  /** After so many problems the rest are only counted. */
  static final int LISTED = 100;

  private final List<Problem> problems = new ArrayList<>();
  private ChainHead head = ChainHead.EMPTY;
  private long found;

  /**
   * What came of a check.
   *
   * @param head the last entry that was seen
   * @param problems the first hundred
   * @param problemCount all of them
   */
  public record Result(ChainHead head, List<Problem> problems, long problemCount) {
    public Result {
      problems = List.copyOf(problems);
    }

    /** Whether the chain is whole. */
    public boolean intact() {
      return problemCount == 0;
    }
  }

  /** Looks at the next entry. */
  public void accept(Entry entry) {
    String where = "entry " + entry.number();
    if (entry.number() != head.count() + 1) {
      problem(
          "entry-missing",
          where,
          "entry " + (head.count() + 1) + " should come here: it was removed or moved");
    }
    if (!entry.previous().equals(head.hash())) {
      problem(
          "chain-broken",
          where,
          "it does not hold the hash of the entry before it: one of the two was altered or moved");
    }
    if (!entry.hash().equals(ChainHash.of(entry.number(), entry.content(), entry.previous()))) {
      problem(
          "entry-altered",
          where,
          "its content (" + entry.content().subject() + ") does not give its hash: it was altered");
    }
    head = entry.head();
  }

  /** Says what came of it, given the end that was noted when the last entry was written. */
  public Result finish(ChainHead noted) {
    if (noted.count() != head.count()) {
      problem(
          "entries-missing",
          "the ledger's end",
          "the ledger says it has "
              + noted.count()
              + " entries and has "
              + head.count()
              + ": entries were removed or added at its end");
    } else if (!noted.hash().equals(head.hash())) {
      problem(
          "chain-broken",
          "the ledger's end",
          "the last entry is not the one that was written last: it was altered");
    }
    return new Result(head, problems, found);
  }

  private void problem(String code, String input, String message) {
    found++;
    if (problems.size() < LISTED) {
      problems.add(
          new Problem(code, input, message + "; restore a backup to get the original back"));
    }
  }
}
