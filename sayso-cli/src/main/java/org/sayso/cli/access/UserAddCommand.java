package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso user add NAME}. */
@Command(name = "add", sortOptions = false, header = "Adds an account and asks for its password.")
final class UserAddCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();
  @Mixin private NewPassword password = new NewPassword();

  @Parameters(paramLabel = "NAME", description = "The person's name, as decisions are to show it.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      completionCandidates = RoleWords.class,
      description = "What the person may do: ${COMPLETION-CANDIDATES}.")
  private String role = "viewer";

  UserAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).addUser(name, role, password);
  }
}
