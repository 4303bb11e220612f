package org.sayso.bench.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.attribution.Calibration;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says how far confidence can be believed. */
@Command(
    name = "calibration",
    description =
        "For each tenth of confidence: how many attributions have it, and how many of them are right.",
    mixinStandardHelpOptions = true)
final class CalibrationCommand implements Callable<Integer> {
  @Mixin private final ScoringOptions files;
  @Spec private CommandSpec spec = CommandSpec.create();

  CalibrationCommand(Supplier<ReadingStage> engine) {
    this.files = new ScoringOptions(engine);
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ScoringOptions.Attributions input = files.attributions(false, err);
    Calibration calibration = Calibration.of(input.gold().reports(), input.predicted().byReport());
    spec.commandLine().getOut().print(calibration.table());
    return InputErrors.report(input.problems(), err);
  }
}
