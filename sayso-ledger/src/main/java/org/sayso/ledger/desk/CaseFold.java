package org.sayso.ledger.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.evidence.EvidenceHash;

/**
 * A case as a function of its entries: the same entries give the same case, and the first of them
 * the case as it was then. Pure.
 */
public final class CaseFold {
  private CaseFold() {}

  /** The case after these entries, which are all of one case, in order; empty without any. */
  public static Optional<CaseState> fold(List<Entry> entries) {
    Optional<CaseState> state = Optional.empty();
    for (Entry entry : entries) {
      state = next(state, entry);
    }
    return state;
  }

  /** The case after one more of its entries. */
  public static Optional<CaseState> next(Optional<CaseState> before, Entry entry) {
    CaseAct act = DeskCodec.act(entry);
    Step step = new Step(entry.number(), entry.content().at(), act.by(), act.deed());
    if (before.isEmpty()) {
      return act.deed() instanceof Deed.Open open
          ? Optional.of(opened(act.caseId(), step, open))
          : Optional.empty();
    }
    CaseState state = before.get();
    List<CaseState.Event> history = new ArrayList<>(state.history());
    history.add(
        new CaseState.Event(step.entry(), step.at(), step.by(), DeedWords.of(state, act.deed())));
    return Optional.of(
        new CaseState(
            state.id(),
            state.opening(),
            work(state.work(), step),
            outcome(state.outcome(), step),
            history));
  }

  private record Step(long entry, Instant at, String by, Deed deed) {}

  private static CaseState opened(String id, Step step, Deed.Open open) {
    return new CaseState(
        id,
        new CaseState.Opening(open.statement(), open.claim(), open.why(), step.by(), step.at()),
        CaseWork.NONE,
        CaseOutcome.NONE,
        List.of(
            new CaseState.Event(
                step.entry(),
                step.at(),
                step.by(),
                "opened the case" + (open.why().isEmpty() ? "" : ": " + open.why()))));
  }

  private static CaseWork work(CaseWork work, Step step) {
    Deed deed = step.deed();
    if (deed instanceof Deed.AddCheck add) {
      List<CaseWork.Check> checks = new ArrayList<>(work.checks());
      checks.add(
          new CaseWork.Check(
              checks.size() + 1,
              add.what(),
              add.assignee(),
              add.due(),
              CheckState.OPEN,
              "",
              step.at()));
      return new CaseWork(checks, work.requests(), work.evidence());
    } else if (deed instanceof Deed.UpdateCheck update) {
      List<CaseWork.Check> checks =
          work.checks().stream()
              .map(
                  check ->
                      check.number() == update.check() ? updated(check, update, step.at()) : check)
              .toList();
      return new CaseWork(checks, work.requests(), work.evidence());
    } else if (deed instanceof Deed.Ask ask) {
      List<CaseWork.Request> requests = new ArrayList<>(work.requests());
      requests.add(
          new CaseWork.Request(
              requests.size() + 1,
              ask.whom(),
              ask.question(),
              ask.channel(),
              ask.when(),
              step.by(),
              Optional.empty()));
      return new CaseWork(work.checks(), requests, work.evidence());
    } else if (deed instanceof Deed.Answer answer) {
      List<CaseWork.Request> requests =
          work.requests().stream()
              .map(
                  request ->
                      request.number() == answer.request()
                          ? answered(request, answer, step.by())
                          : request)
              .toList();
      return new CaseWork(work.checks(), requests, work.evidence());
    }
    return new CaseWork(work.checks(), work.requests(), evidence(work.evidence(), step));
  }

  private static CaseWork.Check updated(CaseWork.Check check, Deed.UpdateCheck update, Instant at) {
    return new CaseWork.Check(
        check.number(),
        check.what(),
        update.assignee(),
        check.due(),
        update.state(),
        update.finding(),
        at);
  }

  private static CaseWork.Request answered(
      CaseWork.Request request, Deed.Answer answer, String by) {
    return new CaseWork.Request(
        request.number(),
        request.whom(),
        request.question(),
        request.channel(),
        request.when(),
        request.by(),
        Optional.of(new CaseWork.Reply(answer.answer(), answer.when(), by)));
  }

  private static List<CaseWork.KeptFile> evidence(List<CaseWork.KeptFile> files, Step step) {
    if (step.deed() instanceof Deed.Attach attach) {
      List<CaseWork.KeptFile> more = new ArrayList<>(files);
      more.add(
          new CaseWork.KeptFile(
              attach.file(),
              attach.description(),
              attach.from(),
              List.of(
                  custody(
                      step,
                      "attached it"
                          + (attach.from().isEmpty() ? "" : ", had from " + attach.from()))),
              List.of()));
      return more;
    } else if (step.deed() instanceof Deed.Handle handle) {
      return changed(
          files, handle.file(), file -> with(file, custody(step, handle.what()), file.stamps()));
    } else if (step.deed() instanceof Deed.Stamp stamp) {
      return changed(
          files,
          stamp.file(),
          file -> {
            List<org.sayso.ledger.evidence.TimeStamp> stamps = new ArrayList<>(file.stamps());
            stamps.add(stamp.stamp());
            return with(
                file,
                custody(
                    step,
                    "had it time-stamped by "
                        + stamp.stamp().authority()
                        + " at "
                        + stamp.stamp().time()),
                stamps);
          });
    }
    return files;
  }

  private static CaseWork.Custody custody(Step step, String what) {
    return new CaseWork.Custody(step.entry(), step.at(), step.by(), what);
  }

  private static CaseWork.KeptFile with(
      CaseWork.KeptFile file,
      CaseWork.Custody line,
      List<org.sayso.ledger.evidence.TimeStamp> stamps) {
    List<CaseWork.Custody> custody = new ArrayList<>(file.custody());
    custody.add(line);
    return new CaseWork.KeptFile(file.file(), file.description(), file.from(), custody, stamps);
  }

  private static List<CaseWork.KeptFile> changed(
      List<CaseWork.KeptFile> files, EvidenceHash hash, UnaryOperator<CaseWork.KeptFile> change) {
    return files.stream()
        .map(file -> file.file().hash().equals(hash) ? change.apply(file) : file)
        .toList();
  }

  private static CaseOutcome outcome(CaseOutcome before, Step step) {
    Deed deed = step.deed();
    if (deed instanceof Deed.Find find) {
      CaseOutcome.Finding finding =
          new CaseOutcome.Finding(
              find.verdict(), find.summary(), find.grounds(), step.by(), step.at(), step.entry());
      return new CaseOutcome(
          Optional.of(finding), before.publication(), before.retraction(), before.closed());
    } else if (deed instanceof Deed.Withdraw withdraw) {
      return new CaseOutcome(
          Optional.empty(),
          Optional.empty(),
          retracted(before, step, withdraw.why()),
          before.closed());
    } else if (deed instanceof Deed.Unpublish unpublish) {
      return new CaseOutcome(
          before.finding(),
          Optional.empty(),
          retracted(before, step, unpublish.why()),
          before.closed());
    } else if (deed instanceof Deed.Publish && before.finding().isPresent()) {
      Instant first = before.publication().map(CaseOutcome.Publication::first).orElse(step.at());
      return new CaseOutcome(
          before.finding(),
          Optional.of(
              new CaseOutcome.Publication(
                  before.finding().get(), first, step.at(), step.by(), step.entry())),
          Optional.empty(),
          before.closed());
    } else if (deed instanceof Deed.Close close) {
      return new CaseOutcome(
          before.finding(),
          before.publication(),
          before.retraction(),
          Optional.of(new CaseOutcome.Ended(step.at(), step.by(), close.why())));
    } else if (deed instanceof Deed.Reopen) {
      return new CaseOutcome(
          before.finding(), before.publication(), before.retraction(), Optional.empty());
    }
    return before;
  }

  private static Optional<CaseOutcome.Ended> retracted(CaseOutcome before, Step step, String why) {
    return before.publication().isPresent()
        ? Optional.of(new CaseOutcome.Ended(step.at(), step.by(), why))
        : before.retraction();
  }
}
