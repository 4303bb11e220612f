package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso user remove NAME}. */
@Command(
    name = "remove",
    sortOptions = false,
    header = "Removes an account, its sessions and its tokens at once.",
    description = {"", "What the person decided stays in the ledger.", ""})
final class UserRemoveCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "NAME", description = "Whose.")
  private String name = "";

  UserRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).removeUser(name);
  }
}
