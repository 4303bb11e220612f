package org.sayso.cli.desk;

import org.sayso.cli.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso case}: people verify claims. */
@Command(
    name = "case",
    header = "Works on cases: checks, requests for comment, evidence, findings.",
    description = {
      "",
      "A case is opened on a claim. Every act in it is an entry of the ledger, with who did it and when. Who acts is"
          + " said with --by, or once for all with SAYSO_BY.",
      "Whoever gives --seen N, the entry that they last saw, is told what others did since, and nothing is entered.",
      ""
    })
public final class CaseCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private CaseCommand() {}

  /** The command with its subcommands. */
  public static CommandLine line(Console console) {
    return new CommandLine(new CaseCommand())
        .addSubcommand(new CaseOpenCommand(console))
        .addSubcommand(new CaseListCommand(console))
        .addSubcommand(new CaseShowCommand(console))
        .addSubcommand(new CaseCheckCommand(console))
        .addSubcommand(new CaseAskCommand(console))
        .addSubcommand(new CaseAnswerCommand(console))
        .addSubcommand(new CaseEvidenceCommand(console))
        .addSubcommand(new CaseFindCommand(console))
        .addSubcommand(new CaseNoteCommand(console))
        .addSubcommand(new CaseCloseCommand(console))
        .addSubcommand(new CasePublishCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: open, list, show, check, ask, answer, evidence, find, note, close, publish");
  }
}
