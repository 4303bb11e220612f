package org.sayso.cli.names;

import org.sayso.cli.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso names}, which only knows its subcommands. */
@Command(name = "names", header = "Compares names across spellings and scripts.")
public final class NamesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private NamesCommand() {}

  /** The command with its subcommands. */
  public static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new NamesCommand());
    line.addSubcommand(new NamesMatchCommand(console));
    line.addSubcommand(new NamesRetrieveCommand(console));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: match or retrieve");
  }
}
