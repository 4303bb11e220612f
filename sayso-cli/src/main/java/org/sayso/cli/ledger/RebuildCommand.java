package org.sayso.cli.ledger;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso rebuild}: everything derived, made anew. */
@Command(
    name = "rebuild",
    sortOptions = false,
    header =
        "Makes stories, claims and the search index anew from the entries, and says whether they came out the same.")
public final class RebuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledger = new LedgerOptions();

  public RebuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger opened = ledger.openExisting()) {
      Ledger.Rebuilt rebuilt = opened.rebuild();
      console
          .out()
          .println("Made anew from " + rebuilt.entries() + " entries; digest " + rebuilt.after());
      console
          .out()
          .println(
              rebuilt.same()
                  ? "It came out as it was before."
                  : "It was "
                      + rebuilt.before()
                      + " before: what was derived had been altered, or other rules had derived it.");
      console.out().flush();
      return rebuilt.same() ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
    }
  }
}
