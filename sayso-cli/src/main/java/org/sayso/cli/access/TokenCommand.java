package org.sayso.cli.access;

import org.sayso.cli.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso token}: by what programs are let in. */
@Command(
    name = "token",
    header = "Manages the tokens by which programs use the server.",
    description = {
      "",
      "A program sends its token with each request, in the header Authorization: Bearer TOKEN.",
      ""
    })
public final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private TokenCommand() {}

  /** The command with its subcommands. */
  public static CommandLine line(Console console) {
    return new CommandLine(new TokenCommand())
        .addSubcommand(new TokenAddCommand(console))
        .addSubcommand(new TokenListCommand(console))
        .addSubcommand(new TokenRevokeCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: add, list, revoke");
  }
}
