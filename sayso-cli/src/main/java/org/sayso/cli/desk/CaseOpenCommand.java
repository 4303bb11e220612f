package org.sayso.cli.desk;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.ClaimPointer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case open}. */
@Command(name = "open", sortOptions = false, header = "Opens a case on a claim.")
public final class CaseOpenCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CLAIM", description = "The claim's id, or its beginning.")
  private String claim = "";

  @Option(names = "--why", paramLabel = "TEXT", description = "What the case is for.")
  private String why = "";

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseOpenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CaseRun run = new CaseRun(console, options);
    String by = run.by();
    try (Ledger ledger = options.ledger.openExisting()) {
      String whole = ledger.queries().ids().claim(claim);
      ClaimPointer pointer = ClaimPointer.of(ledger.queries().claim(whole).get(0));
      return run.told(
          ledger, ledger.desk().open(pointer.statement(), pointer.claim(), why, by, Instant.now()));
    } catch (IllegalArgumentException e) {
      throw CaseRun.mistake(e);
    }
  }
}
