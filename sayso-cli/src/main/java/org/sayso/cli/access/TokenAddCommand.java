package org.sayso.cli.access;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso token add NAME}. */
@Command(
    name = "add",
    sortOptions = false,
    header = "Makes a token and prints it, this once.",
    footer = {"", "Example:", "  sayso token add mira --for \"nightly export\" --role viewer"})
final class TokenAddCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private AccountOptions accounts = new AccountOptions();

  @Parameters(paramLabel = "NAME", description = "The account that the program acts for.")
  private String name = "";

  @Option(
      names = "--for",
      paramLabel = "TEXT",
      required = true,
      description = "What the token is for.")
  private String label = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      completionCandidates = RoleWords.class,
      description =
          "What it may do: ${COMPLETION-CANDIDATES}; at most what the account may. Usually viewer.")
  private String role = "viewer";

  TokenAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new AccessRun(console, accounts.directory()).addToken(name, label, role);
  }
}
