package org.sayso.bench.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.input.PredictedReadings;
import org.sayso.bench.input.ReadingGold;
import org.sayso.bench.reading.ReadingScorer;
import org.sayso.model.Problem;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores whole readings against gold ones. */
@Command(
    name = "reading",
    description =
        "Scores kind, stance, speaker and evidence of attributions against a gold standard; the last line is the headline.",
    mixinStandardHelpOptions = true)
final class ReadingCommand implements Callable<Integer> {
  @Mixin private final ScoringOptions files;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description = "Add 95 %% intervals from N resamples of the reports.")
  private int bootstrap;

  @Option(names = "--list", description = "Also list the wrong speakers.")
  private boolean list;

  @Spec private CommandSpec spec = CommandSpec.create();

  ReadingCommand(Supplier<ReadingStage> engine) {
    this.files = new ScoringOptions(engine);
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ReadingGold goldFile = ReadingGold.read(files.gold());
    PredictedReadings predicted = PredictedReadings.of(files.lines(), goldFile.reports());
    predicted.notes().forEach(note -> err.println("note: " + note));
    spec.commandLine()
        .getOut()
        .print(
            ReadingScorer.score(goldFile.reports(), predicted.byReport()).table(bootstrap, list));
    List<Problem> problems = new ArrayList<>(goldFile.problems());
    problems.addAll(predicted.problems());
    return InputErrors.report(problems, err);
  }
}
