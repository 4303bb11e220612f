package org.sayso.server.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.server.page.Frame;

/** The desk: what is open, who has not answered, what is due. */
public record DeskPage(
    Frame frame, List<CaseState> cases, List<Waiting> requests, List<Due> checks, boolean all) {
  /** A request that nobody answered. */
  public record Waiting(CaseState state, CaseWork.Request request, long days) {}

  /**
   * A check that waits for somebody.
   *
   * @param overdue whether its day has come
   */
  public record Due(CaseState state, CaseWork.Check check, boolean overdue) {}

  public DeskPage {
    cases = List.copyOf(cases);
    requests = List.copyOf(requests);
    checks = List.copyOf(checks);
  }

  static DeskPage of(Frame frame, List<CaseState> states, boolean all, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<CaseState> open = states.stream().filter(CaseState::open).toList();
    List<Waiting> requests =
        open.stream()
            .flatMap(
                state ->
                    state.unanswered().stream()
                        .map(request -> new Waiting(state, request, request.days(now))))
            .sorted(Comparator.comparing(Waiting::days, Comparator.reverseOrder()))
            .toList();
    List<Due> checks =
        open.stream()
            .flatMap(
                state ->
                    state.pending().stream().map(check -> new Due(state, check, check.due(today))))
            .sorted(Comparator.comparing((Due due) -> due.check().due().orElse(LocalDate.MAX)))
            .toList();
    return new DeskPage(frame, all ? states : open, requests, checks, all);
  }
}
