package org.sayso.ledger.desk;

import org.sayso.ledger.evidence.EvidenceHash;

/** A deed in words, as the history of its case tells it: they follow the person's name. */
final class DeedWords {
  private DeedWords() {}

  static String of(CaseState before, Deed deed) {
    if (deed instanceof Deed.Note note) {
      return "noted: " + note.text();
    } else if (deed instanceof Deed.AddCheck check) {
      return "added check "
          + (before.work().checks().size() + 1)
          + ": "
          + check.what()
          + assigned(check.assignee())
          + check.due().map(day -> ", due " + day).orElse("");
    } else if (deed instanceof Deed.UpdateCheck check) {
      return "set check "
          + check.check()
          + " to "
          + check.state().word()
          + assigned(check.assignee())
          + (check.finding().isEmpty() ? "" : ": " + check.finding());
    } else if (deed instanceof Deed.Ask ask) {
      return "asked "
          + ask.whom()
          + (ask.channel().isEmpty() ? "" : " by " + ask.channel())
          + " (request "
          + (before.work().requests().size() + 1)
          + ")"
          + (ask.question().isEmpty() ? "" : ": " + ask.question());
    } else if (deed instanceof Deed.Answer answer) {
      return "entered an answer to request " + answer.request() + ": " + answer.answer();
    } else if (deed instanceof Deed.Attach attach) {
      return "attached " + attach.file().name() + " (" + brief(attach.file().hash()) + ")";
    } else if (deed instanceof Deed.Handle handle) {
      return "with " + name(before, handle.file()) + ": " + handle.what();
    } else if (deed instanceof Deed.Stamp stamp) {
      return "had " + name(before, stamp.file()) + " time-stamped by " + stamp.stamp().authority();
    }
    return outcome(deed);
  }

  private static String outcome(Deed deed) {
    if (deed instanceof Deed.Find find) {
      return "found: " + find.verdict().word() + ". " + find.summary();
    } else if (deed instanceof Deed.Withdraw withdraw) {
      return "withdrew the finding: " + withdraw.why();
    } else if (deed instanceof Deed.Publish) {
      return "published the finding";
    } else if (deed instanceof Deed.Unpublish unpublish) {
      return "took the finding back from readers: " + unpublish.why();
    } else if (deed instanceof Deed.Close close) {
      return "closed the case" + (close.why().isEmpty() ? "" : ": " + close.why());
    } else if (deed instanceof Deed.Reopen reopen) {
      return "opened the case again: " + reopen.why();
    }
    return "opened the case once more, which changes nothing";
  }

  private static String assigned(Assignee assignee) {
    return assignee.name().isEmpty() ? "" : ", for " + assignee.name();
  }

  private static String name(CaseState state, EvidenceHash hash) {
    return state.evidence(hash).map(file -> file.file().name()).orElse(brief(hash));
  }

  private static String brief(EvidenceHash hash) {
    return "sha256 " + hash.hex().substring(0, 12) + "…";
  }
}
