package org.sayso.publish.table;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.desk.CaseOutcome;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.publish.view.CaseView;
import org.sayso.publish.view.LedgerView;

/** The tables of the desk: cases, checks, requests, evidence. */
final class DeskTables {
  private DeskTables() {}

  static List<Table> all(LedgerView view) {
    return List.of(cases(view), checks(view), requests(view), evidence(view));
  }

  private static Table cases(LedgerView view) {
    return new Table(
        "cases",
        LedgerTables.columns(
            "case, claim, text, open?, opened@, opened_by, checks_pending#, requests_unanswered#, verdict, standing, summary, found_by, found@, published@"),
        sink -> {
          for (CaseView one : view.cases()) {
            sink.row(row(one));
          }
        });
  }

  private static List<Cell> row(CaseView view) {
    CaseState state = view.state();
    Optional<CaseOutcome.Finding> finding = state.outcome().finding();
    return List.of(
        Cell.of(state.id()),
        Cell.of(view.claim()),
        Cell.of(state.opening().claim()),
        Cell.of(state.open()),
        Cell.of(state.opening().at()),
        Cell.of(state.opening().by()),
        Cell.of(state.pending().size()),
        Cell.of(state.unanswered().size()),
        Cell.of(finding.map(found -> found.verdict().word())),
        Cell.of(finding.flatMap(found -> found.verdict().standing()).map(Standing::word)),
        Cell.of(finding.map(CaseOutcome.Finding::summary)),
        Cell.of(finding.map(CaseOutcome.Finding::by)),
        LedgerTables.time(finding.map(CaseOutcome.Finding::at)),
        LedgerTables.time(state.outcome().publication().map(CaseOutcome.Publication::at)));
  }

  private static Table checks(LedgerView view) {
    return new Table(
        "checks",
        LedgerTables.columns(
            "case, check#, what, assignee, assignee_kind, due, state, finding, changed@"),
        sink -> {
          for (CaseView one : view.cases()) {
            for (CaseWork.Check check : one.state().work().checks()) {
              sink.row(
                  List.of(
                      Cell.of(one.state().id()),
                      Cell.of(check.number()),
                      Cell.of(check.what()),
                      Cell.of(check.assignee().name()),
                      Cell.of(check.assignee().kind().word()),
                      Cell.of(check.due().map(Object::toString)),
                      Cell.of(check.state().word()),
                      Cell.of(check.finding()),
                      Cell.of(check.changed())));
            }
          }
        });
  }

  private static Table requests(LedgerView view) {
    return new Table(
        "requests",
        LedgerTables.columns(
            "case, request#, to, question, channel, sent@, by, answered?, days#, answer, answer_time@"),
        sink -> {
          for (CaseView one : view.cases()) {
            for (CaseWork.Request request : one.state().work().requests()) {
              sink.row(
                  List.of(
                      Cell.of(one.state().id()),
                      Cell.of(request.number()),
                      Cell.of(request.whom()),
                      Cell.of(request.question()),
                      Cell.of(request.channel()),
                      Cell.of(request.when()),
                      Cell.of(request.by()),
                      Cell.of(request.reply().isPresent()),
                      Cell.of(request.days(view.now())),
                      Cell.of(request.reply().map(CaseWork.Reply::answer)),
                      LedgerTables.time(request.reply().map(CaseWork.Reply::when))));
            }
          }
        });
  }

  private static Table evidence(LedgerView view) {
    return new Table(
        "evidence",
        LedgerTables.columns(
            "case, sha256, name, size#, media_type, description, from, attached_by, attached@, handled#, time_stamps#"),
        sink -> {
          for (CaseView one : view.cases()) {
            for (CaseWork.KeptFile file : one.state().work().evidence()) {
              sink.row(
                  List.of(
                      Cell.of(one.state().id()),
                      Cell.of(file.file().hash().hex()),
                      Cell.of(file.file().name()),
                      Cell.of(file.file().size()),
                      Cell.of(file.file().mediaType()),
                      Cell.of(file.description()),
                      Cell.of(file.from()),
                      Cell.of(file.custody().get(0).by()),
                      Cell.of(file.custody().get(0).at()),
                      Cell.of(file.custody().size()),
                      Cell.of(file.stamps().size())));
            }
          }
        });
  }
}
