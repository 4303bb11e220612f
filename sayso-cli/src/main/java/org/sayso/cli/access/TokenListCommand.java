package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso token list}. */
@Command(
    name = "list",
    sortOptions = false,
    header = "Lists the tokens: id, account, role, when made, when last used, what for.")
final class TokenListCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();

  TokenListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).listTokens();
  }
}
