package org.sayso.cli.access;

import org.sayso.cli.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso user}: who may sign in to the server. */
@Command(
    name = "user",
    header = "Manages who may sign in to the server.",
    description = {
      "",
      "Accounts are needed as soon as others can reach the server. A viewer reads, an editor also decides and works"
          + " on cases, an admin also manages the server.",
      ""
    })
public final class UserCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private UserCommand() {}

  /** The command with its subcommands. */
  public static CommandLine line(Console console) {
    return new CommandLine(new UserCommand())
        .addSubcommand(new UserAddCommand(console))
        .addSubcommand(new UserListCommand(console))
        .addSubcommand(new UserPasswordCommand(console))
        .addSubcommand(new UserRoleCommand(console))
        .addSubcommand(new UserRemoveCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: add, list, passwd, role, remove");
  }
}
