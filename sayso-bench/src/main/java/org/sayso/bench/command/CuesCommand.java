package org.sayso.bench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.Percent;
import org.sayso.bench.stage.CueCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the cues that the stance lexicon knows. */
@Command(
    name = "cues",
    description = "Counts how many of the gold's cues the stance lexicon knows.",
    mixinStandardHelpOptions = true)
final class CuesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold attributions, JSON Lines.")
  private Path gold = Path.of("");

  @Option(names = "--list", description = "Also list the cues that are not known.")
  private boolean list;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PolnearGold file = PolnearGold.read(gold, true);
    CueCoverage coverage = new CueCoverage();
    MatchCount total = MatchCount.NONE;
    for (GoldReport report : file.reports()) {
      total = total.plus(coverage.count(report));
    }
    if (list) {
      coverage.unknown().entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(cue -> out.println(cue.getValue() + "\t" + cue.getKey()));
    }
    out.println("cues known  " + Percent.of(total.recall()) + " %   (of " + total.gold() + ")");
    return InputErrors.report(file.problems(), spec.commandLine().getErr());
  }
}
