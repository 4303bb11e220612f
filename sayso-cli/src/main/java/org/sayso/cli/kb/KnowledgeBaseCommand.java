package org.sayso.cli.kb;

import org.sayso.cli.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso kb}, which only knows its subcommands. */
@Command(name = "kb", header = "Brings people and organisations into the knowledge base.")
public final class KnowledgeBaseCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private KnowledgeBaseCommand() {}

  /** The command with its subcommands. */
  public static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new KnowledgeBaseCommand());
    line.addSubcommand(new KnowledgeImportCommand(console));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: import");
  }
}
