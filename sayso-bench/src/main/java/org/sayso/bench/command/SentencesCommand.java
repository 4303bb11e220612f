package org.sayso.bench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.Percent;
import org.sayso.bench.stage.SentenceEnds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores sentence ends. */
@Command(
    name = "sentences",
    description =
        "Scores the ends of sentences against those of a gold file; line ends are left out.",
    mixinStandardHelpOptions = true)
final class SentencesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold with sentences, JSON Lines.")
  private Path gold = Path.of("");

  @Option(names = "--list", description = "Also list the ends that differ.")
  private boolean list;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PolnearGold file = PolnearGold.read(gold);
    SentenceEnds ends = new SentenceEnds();
    MatchCount total = MatchCount.NONE;
    for (GoldReport report : file.reports()) {
      total = total.plus(ends.count(report, list ? out::println : difference -> {}));
    }
    out.println(
        "sentence ends  P "
            + Percent.of(total.precision())
            + "  R "
            + Percent.of(total.recall())
            + "  F1 "
            + Percent.of(total.f1())
            + "   (of "
            + total.gold()
            + ")");
    return InputErrors.report(file.problems(), spec.commandLine().getErr());
  }
}
