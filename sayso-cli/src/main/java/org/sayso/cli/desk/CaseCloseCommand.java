package org.sayso.cli.desk;

import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.ledger.desk.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case close}. */
@Command(name = "close", sortOptions = false, header = "Closes a case, or opens it again.")
public final class CaseCloseCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Option(names = "--why", paramLabel = "TEXT", description = "Why; needed to open it again.")
  private String why = "";

  @Option(names = "--reopen", description = "Opens it again.")
  private boolean reopen;

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseCloseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options)
        .act(id, at -> reopen ? new Deed.Reopen(why) : new Deed.Close(why));
  }
}
