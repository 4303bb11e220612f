package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso token revoke ID}. */
@Command(name = "revoke", sortOptions = false, header = "Ends a token at once.")
final class TokenRevokeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "ID", description = "The token's id, as `sayso token list` prints it.")
  private String id = "";

  TokenRevokeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).revokeToken(id);
  }
}
