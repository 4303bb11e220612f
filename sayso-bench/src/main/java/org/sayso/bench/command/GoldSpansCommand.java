package org.sayso.bench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.stage.GoldSpanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads kind, stance and evidence of gold spans. */
@Command(
    name = "gold-spans",
    description =
        "Prints kind, stance and evidence as read from the gold's own source, cue and content spans; score them with 'reading'.",
    mixinStandardHelpOptions = true)
final class GoldSpansCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold readings, JSON Lines.")
  private Path gold = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PolnearGold file = PolnearGold.read(gold, true);
    GoldSpanReader reader = new GoldSpanReader();
    for (GoldReport report : file.reports()) {
      out.println(reader.read(report));
    }
    return InputErrors.report(file.problems(), spec.commandLine().getErr());
  }
}
