package org.sayso.ledger.desk;

import org.sayso.ledger.evidence.EvidenceHash;

/** What can be done in a case as it stands. */
final class CaseRules {
  private CaseRules() {}

  /**
   * Refuses a deed that makes no sense now.
   *
   * @throws IllegalArgumentException with what to do instead
   */
  static void check(CaseState state, Deed deed) {
    if (!state.open() && !afterTheEnd(deed)) {
      throw new IllegalArgumentException(
          "case "
              + state.id()
              + " is closed since "
              + state.outcome().closed().orElseThrow().at()
              + "; reopen it first");
    }
    if (deed instanceof Deed.Open) {
      throw new IllegalArgumentException("case " + state.id() + " is open already");
    } else if (deed instanceof Deed.UpdateCheck update) {
      number("check", update.check(), state.work().checks().size(), state.id());
    } else if (deed instanceof Deed.Answer answer) {
      answer(state, answer);
    } else if (deed instanceof Deed.Attach attach
        && state.evidence(attach.file().hash()).isPresent()) {
      throw new IllegalArgumentException(
          "these very bytes are evidence of the case already, as "
              + state.evidence(attach.file().hash()).get().file().name());
    } else if (deed instanceof Deed.Handle handle) {
      evidence(state, handle.file());
    } else if (deed instanceof Deed.Stamp stamp) {
      evidence(state, stamp.file());
    } else if (deed instanceof Deed.Find find) {
      for (Ground ground : find.grounds()) {
        if (ground instanceof Ground.OfEvidence file) {
          evidence(state, file.file());
        }
      }
    } else if (deed instanceof Deed.Withdraw && state.outcome().finding().isEmpty()) {
      throw new IllegalArgumentException("case " + state.id() + " has no finding to withdraw");
    } else if (deed instanceof Deed.Publish) {
      publish(state);
    } else if (deed instanceof Deed.Unpublish && state.outcome().publication().isEmpty()) {
      throw new IllegalArgumentException("case " + state.id() + " has published nothing");
    } else if (deed instanceof Deed.Reopen && state.open()) {
      throw new IllegalArgumentException("case " + state.id() + " is open");
    }
  }

  private static boolean afterTheEnd(Deed deed) {
    return deed instanceof Deed.Reopen
        || deed instanceof Deed.Note
        || deed instanceof Deed.Handle
        || deed instanceof Deed.Stamp
        || deed instanceof Deed.Publish
        || deed instanceof Deed.Unpublish;
  }

  private static void answer(CaseState state, Deed.Answer answer) {
    number("request", answer.request(), state.work().requests().size(), state.id());
    CaseWork.Request request = state.work().requests().get(answer.request() - 1);
    if (request.reply().isPresent()) {
      throw new IllegalArgumentException(
          "request "
              + answer.request()
              + " to "
              + request.whom()
              + " is answered already; add a note, or ask again");
    }
    if (answer.when().isBefore(request.when())) {
      throw new IllegalArgumentException(
          "an answer of "
              + answer.when()
              + " cannot be to a request of "
              + request.when()
              + "; check the dates");
    }
  }

  private static void publish(CaseState state) {
    if (state.outcome().finding().isEmpty()) {
      throw new IllegalArgumentException(
          "case " + state.id() + " has no finding to publish; enter one first");
    }
    if (state.outcome().upToDate()) {
      throw new IllegalArgumentException(
          "the finding of case " + state.id() + " is published already");
    }
  }

  private static void number(String noun, int number, int count, String id) {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(
          "case "
              + id
              + " has no "
              + noun
              + " "
              + number
              + (count == 0 ? "; it has none" : "; it has 1 to " + count));
    }
  }

  private static void evidence(CaseState state, EvidenceHash hash) {
    if (state.evidence(hash).isEmpty()) {
      throw new IllegalArgumentException(
          "the file " + hash + " is no evidence of case " + state.id() + "; attach it first");
    }
  }
}
