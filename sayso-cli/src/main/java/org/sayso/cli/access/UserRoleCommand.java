package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso user role NAME ROLE}. */
@Command(
    name = "role",
    sortOptions = false,
    header = "Gives an account another role, from its next request on.")
final class UserRoleCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "ROLE",
      completionCandidates = RoleWords.class,
      description = "What the person may do: ${COMPLETION-CANDIDATES}.")
  private String role = "viewer";

  UserRoleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).changeRole(name, role);
  }
}
