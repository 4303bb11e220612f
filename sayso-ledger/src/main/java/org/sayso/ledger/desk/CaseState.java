package org.sayso.ledger.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.evidence.EvidenceHash;

/**
 * A case as it stands after some entry.
 *
 * @param work checks, requests and evidence
 * @param outcome finding, publication, whether it is closed
 * @param history every act, oldest first
 */
public record CaseState(
    String id, Opening opening, CaseWork work, CaseOutcome outcome, List<Event> history) {
  public CaseState {
    history = List.copyOf(history);
  }

  /**
   * How it began.
   *
   * @param statement the words that the claim begins with
   * @param claim the claim's wording at that time
   */
  public record Opening(
      org.sayso.ledger.fact.StatementPlace statement,
      String claim,
      String why,
      String by,
      Instant at) {}

  /**
   * One act for the reader.
   *
   * @param entry the number of its entry
   * @param what in words
   */
  public record Event(long entry, Instant at, String by, String what) {}

  /** The number of the last entry: whoever acts says that this is what they saw. */
  public long last() {
    return history.get(history.size() - 1).entry();
  }

  /** When something was last done. */
  public Instant changed() {
    return history.get(history.size() - 1).at();
  }

  public boolean open() {
    return outcome.closed().isEmpty();
  }

  /** The evidence file of that hash. */
  public Optional<CaseWork.KeptFile> evidence(EvidenceHash hash) {
    return work.evidence().stream().filter(file -> file.file().hash().equals(hash)).findFirst();
  }

  /** The requests that nobody answered. */
  public List<CaseWork.Request> unanswered() {
    return work.requests().stream().filter(request -> request.reply().isEmpty()).toList();
  }

  /** The checks that wait for somebody. */
  public List<CaseWork.Check> pending() {
    return work.checks().stream().filter(check -> check.state().pending()).toList();
  }

  /** Whether somebody opened the case, did something in it, or has a check in it. */
  public boolean concerns(String person) {
    return history.stream().anyMatch(event -> event.by().equals(person))
        || work.checks().stream().anyMatch(check -> check.assignee().name().equals(person));
  }
}
