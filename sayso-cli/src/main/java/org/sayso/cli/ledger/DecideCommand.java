package org.sayso.cli.ledger;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.query.DecisionCheck;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso decide}: what a person makes of it. */
@Command(
    name = "decide",
    sortOptions = false,
    header =
        "Enters what a person decided; it stands above what the machine made out, and survives a better reading.",
    description = {
      "",
      "  join-reports REPORT REPORT       they are about one happening",
      "  part-reports REPORT REPORT       they are not",
      "  join-statements PLACE PLACE      they are about the same claim",
      "  part-statements PLACE PLACE      they are not",
      "  take-back PLACE PLACE            whether they are is for the machine to say again",
      "  correct-stance PLACE STANCE      what the speaker does to the content",
      "  correct-speaker PLACE NAME       whose word it is",
      "  correct-span PLACE WORDS         what is said, in the report's own words, or START-END",
      "  not-a-statement PLACE            it is nobody's word",
      "  a-statement PLACE                it is somebody's word after all",
      "  find PLACE STANDING              what came of checking the claim of this statement: verified, refuted, …",
      "  withdraw PLACE                   what was found about the claim of this statement no longer counts",
      "",
      "A PLACE is REPORT@START-END, as `sayso claim` prints it. Of a report's id the beginning is enough.",
      ""
    })
public final class DecideCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of the decisions above.")
  private String what = "";

  @Parameters(index = "1", paramLabel = "ONE", description = "A report's id, or a place.")
  private String one = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "OTHER",
      description = "A report's id, a place, a stance, a name, words or a standing.")
  private String other = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
  private String note = "";

  public DecideCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      opened.decide(act(new DecisionCheck(opened.queries())), Instant.now());
      console.err().println("sayso: entered as entry " + opened.head().count());
    }
    return ExitCode.ALL;
  }

  private Act act(DecisionCheck check) {
    try {
      return new Act(check.parse(what, one, other), by, note);
    } catch (IllegalArgumentException e) {
      if (e.getCause() instanceof SaysoException known) {
        throw known;
      }
      throw new SaysoException(
          Fault.USER, e.getMessage() + "; `sayso decide --help` tells how to decide", e);
    }
  }
}
