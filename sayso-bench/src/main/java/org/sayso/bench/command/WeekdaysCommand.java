package org.sayso.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.bench.time.WeekdayFlags;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints weekday flags to be judged. */
@Command(
    name = "weekdays",
    description = "Prints the weekday flags of reports.",
    mixinStandardHelpOptions = true)
final class WeekdaysCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Wikinews tables (.csv) or reports as JSON Lines (.jsonl).")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    WeekdayFlags.print(files, spec.commandLine().getOut());
    return 0;
  }
}
