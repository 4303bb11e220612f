package org.sayso.ledger.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.evidence.TimeStamp;

/** What is being done in a case: checks, requests for comment, evidence. */
public record CaseWork(List<Check> checks, List<Request> requests, List<KeptFile> evidence) {
  /** Nothing yet. */
  public static final CaseWork NONE = new CaseWork(List.of(), List.of(), List.of());

  public CaseWork {
    checks = List.copyOf(checks);
    requests = List.copyOf(requests);
    evidence = List.copyOf(evidence);
  }

  /**
   * Something to check.
   *
   * @param number from 1 on in its case
   * @param finding its own; empty while there is none
   * @param changed when it was added or last went on
   */
  public record Check(
      int number,
      String what,
      Assignee assignee,
      Optional<LocalDate> due,
      CheckState state,
      String finding,
      Instant changed) {
    /** Whether it waits and its day has come. */
    public boolean due(LocalDate today) {
      return state.pending() && due.isPresent() && !due.get().isAfter(today);
    }
  }

  /**
   * Somebody was asked.
   *
   * @param number from 1 on in its case
   * @param reply empty: no answer yet
   */
  public record Request(
      int number,
      String whom,
      String question,
      String channel,
      Instant when,
      String by,
      Optional<Reply> reply) {
    /** How many whole days passed until the answer, or until now if there is none. */
    public long days(Instant now) {
      return Math.max(0, Duration.between(when, reply.map(Reply::when).orElse(now)).toDays());
    }
  }

  /** What came back. */
  public record Reply(String answer, Instant when, String by) {}

  /**
   * An evidence file with everything that was done with it.
   *
   * @param custody who did what when, oldest first
   */
  public record KeptFile(
      EvidenceFile file,
      String description,
      String from,
      List<Custody> custody,
      List<TimeStamp> stamps) {
    public KeptFile {
      custody = List.copyOf(custody);
      stamps = List.copyOf(stamps);
    }
  }

  /** A line of the custody log. */
  public record Custody(long entry, Instant at, String by, String what) {}
}
