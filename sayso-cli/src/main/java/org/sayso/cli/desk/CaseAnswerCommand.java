package org.sayso.cli.desk;

import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.GivenTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case answer}. */
@Command(name = "answer", sortOptions = false, header = "Logs the answer to a request for comment.")
public final class CaseAnswerCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "N", description = "The number of the request.")
  private int number;

  @Parameters(index = "2", paramLabel = "ANSWER", description = "What came back.")
  private String answer = "";

  @Option(names = "--when", paramLabel = "TIME", description = "When it came. Usually now.")
  private @Nullable String when;

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseAnswerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options)
        .act(
            id,
            at -> new Deed.Answer(number, answer, GivenTime.past(when, LocalTime.MAX, at.now())));
  }
}
