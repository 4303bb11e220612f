package org.sayso.bench.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.bench.time.TimeReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tags times for the scorer of times. */
@Command(
    name = "times",
    description = "Tags the times of texts and prints readings for score_times.py.",
    mixinStandardHelpOptions = true)
final class TimesCommand implements Callable<Integer> {
  @Option(
      names = "--texts",
      required = true,
      paramLabel = "FILE",
      description = "JSON Lines with id, text, published, as score_times.py --texts prints them.")
  private Path texts = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    TimeReadings.print(texts, spec.commandLine().getOut());
    return 0;
  }
}
