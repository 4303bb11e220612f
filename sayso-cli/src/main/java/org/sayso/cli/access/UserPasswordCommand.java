package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso user passwd NAME}. */
@Command(
    name = "passwd",
    sortOptions = false,
    header = "Gives an account another password and signs it out everywhere.",
    description = {"", "Its tokens stay; `sayso token revoke` ends one.", ""})
final class UserPasswordCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();
  @Mixin private NewPassword password = new NewPassword();

  @Parameters(paramLabel = "NAME", description = "Whose.")
  private String name = "";

  UserPasswordCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).changePassword(name, password);
  }
}
