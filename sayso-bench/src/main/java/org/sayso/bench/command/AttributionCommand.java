package org.sayso.bench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.bench.attribution.AttributionScorer;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.input.PredictedAttributions;
import org.sayso.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores attributions against gold ones. */
@Command(
    name = "attribution",
    description =
        "Scores who says what (source, cue, content) against a gold standard; the last line is the headline.",
    mixinStandardHelpOptions = true)
final class AttributionCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold attributions, JSON Lines.")
  private Path gold = Path.of("");

  @Option(
      names = "--readings",
      required = true,
      paramLabel = "FILE",
      description = "Score these readings instead of reading the gold's texts.")
  private Path readings = Path.of("");

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description = "Add 95 %% intervals of F1 from N resamples of the reports.")
  private int bootstrap;

  @Option(names = "--nested", description = "Keep attributions that lie inside another one.")
  private boolean nested;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PolnearGold goldFile = PolnearGold.read(gold, nested);
    PredictedAttributions predicted =
        PredictedAttributions.read(readings, goldFile.reports(), nested);
    predicted.notes().forEach(note -> err.println("note: " + note));
    spec.commandLine()
        .getOut()
        .print(AttributionScorer.score(goldFile.reports(), predicted.byReport()).table(bootstrap));
    List<Problem> problems = new ArrayList<>(goldFile.problems());
    problems.addAll(predicted.problems());
    return InputErrors.report(problems, err);
  }
}
