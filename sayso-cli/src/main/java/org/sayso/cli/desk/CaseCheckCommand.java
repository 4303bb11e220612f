package org.sayso.cli.desk;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.desk.Assignee;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.CheckState;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.GivenTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case check}. */
@Command(
    name = "check",
    sortOptions = false,
    header = "Adds a check to a case, or says how far one is.",
    footer = {
      "",
      "Examples:",
      "  sayso case check k01 \"geolocate the footage\" --assignee \"Ada\" --due 2025-05-20",
      "  sayso case check k01 --number 1 --state done --finding \"filmed in the harbour\""
    })
public final class CaseCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHAT",
      description = "What is to be checked; adds a check.")
  private @Nullable String what;

  @Option(names = "--number", paramLabel = "N", description = "The check that went on.")
  private @Nullable Integer number;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "How far it is: open, started, done, dropped.")
  private @Nullable String state;

  @Option(names = "--finding", paramLabel = "TEXT", description = "What came of it.")
  private @Nullable String finding;

  @Option(names = "--assignee", paramLabel = "NAME", description = "Who does it.")
  private @Nullable String assignee;

  @Option(names = "--body", description = "The assignee is a body, not a person.")
  private boolean body;

  @Option(names = "--due", paramLabel = "DAY", description = "Until when.")
  private @Nullable String due;

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options).act(id, this::deed);
  }

  private Deed deed(CaseRun.At at) {
    if (what != null && number == null) {
      return new Deed.AddCheck(
          what,
          assignee == null ? Assignee.NOBODY : new Assignee(kind(), assignee),
          Optional.ofNullable(due).map(GivenTime::day));
    }
    if (number == null || what != null) {
      throw new IllegalArgumentException(
          "say either what is to be checked, or with --number which check went on");
    }
    if (due != null) {
      throw new IllegalArgumentException("the day of a check stays; add another check instead");
    }
    int which = number;
    Optional<CaseWork.Check> old =
        at.state().work().checks().stream().filter(check -> check.number() == which).findFirst();
    return new Deed.UpdateCheck(
        which,
        state == null
            ? old.map(CaseWork.Check::state).orElse(CheckState.OPEN)
            : CheckState.parse(state),
        assignee == null
            ? old.map(CaseWork.Check::assignee).orElse(Assignee.NOBODY)
            : new Assignee(kind(), assignee),
        finding == null ? old.map(CaseWork.Check::finding).orElse("") : finding);
  }

  private Assignee.Kind kind() {
    return body ? Assignee.Kind.BODY : Assignee.Kind.PERSON;
  }
}
