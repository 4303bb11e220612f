package org.sayso.cli.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.entry.ChainCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso verify-ledger}: whether anything was altered. */
@Command(
    name = "verify-ledger",
    sortOptions = false,
    header = "Follows the chain of all entries and tells what was altered, removed or moved.",
    description = {
      "",
      "Note the last hash that it prints somewhere else: with --head it proves later that nothing up to there was changed.",
      ""
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description = "A hash that was noted earlier: it must be in the chain.")
  private @Nullable String noted;

  public VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      ChainCheck.Result result = opened.verify();
      result
          .problems()
          .forEach(
              problem ->
                  console
                      .out()
                      .println(
                          problem.input()
                              + ": "
                              + problem.message()
                              + " ["
                              + problem.code()
                              + "]"));
      boolean held = noted == null || opened.holdsHash(noted);
      if (!held) {
        console
            .out()
            .println(
                "No entry has the hash "
                    + noted
                    + ": the chain is not the one that it was noted from.");
      }
      if (result.intact() && held) {
        console
            .out()
            .println(
                "The chain is whole: "
                    + result.head().count()
                    + " entries, the last with hash "
                    + result.head().hash());
      } else if (result.problemCount() > 0) {
        console
            .out()
            .println(result.problemCount() + " problems in " + result.head().count() + " entries");
      }
      console.out().flush();
      return result.intact() && held ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
    }
  }
}
