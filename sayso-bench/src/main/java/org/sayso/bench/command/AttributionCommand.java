package org.sayso.bench.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.attribution.AttributionScorer;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores attributions against gold ones. */
@Command(
    name = "attribution",
    description = "Scores who says what (source, cue, content); the last line is the headline.",
    mixinStandardHelpOptions = true)
final class AttributionCommand implements Callable<Integer> {
  @Mixin private final ScoringOptions files;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description = "Add 95 %% intervals of F1 from N resamples of the reports.")
  private int bootstrap;

  @Option(names = "--nested", description = "Keep attributions that lie inside another one.")
  private boolean nested;

  @Spec private CommandSpec spec = CommandSpec.create();

  AttributionCommand(Supplier<ReadingStage> engine) {
    this.files = new ScoringOptions(engine);
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ScoringOptions.Attributions input = files.attributions(nested, err);
    spec.commandLine()
        .getOut()
        .print(
            AttributionScorer.score(input.gold().reports(), input.predicted().spans())
                .table(bootstrap));
    return InputErrors.report(input.problems(), err);
  }
}
