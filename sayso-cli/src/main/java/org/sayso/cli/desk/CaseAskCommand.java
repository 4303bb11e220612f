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

/** {@code sayso case ask}. */
@Command(name = "ask", sortOptions = false, header = "Logs that somebody was asked for comment.")
public final class CaseAskCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "WHOM", description = "Who was asked.")
  private String whom = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "What they were asked.")
  private String question = "";

  @Option(names = "--channel", paramLabel = "HOW", description = "By e-mail, telephone, …")
  private String channel = "";

  @Option(names = "--when", paramLabel = "TIME", description = "When it was sent. Usually now.")
  private @Nullable String when;

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseAskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options)
        .act(
            id,
            at ->
                new Deed.Ask(
                    whom, question, channel, GivenTime.past(when, LocalTime.MIN, at.now())));
  }
}
