package org.sayso.cli.desk;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.ledger.desk.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sayso case note}. */
@Command(name = "note", sortOptions = false, header = "Adds a note to a case.")
public final class CaseNoteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The note.")
  private String text = "";

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseNoteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options).act(id, at -> new Deed.Note(text));
  }
}
