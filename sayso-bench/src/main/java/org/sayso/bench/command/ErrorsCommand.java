package org.sayso.bench.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.attribution.AttributionError;
import org.sayso.bench.attribution.AttributionErrors;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what went wrong, for people at a terminal: the texts are often not ours to keep. */
@Command(
    name = "errors",
    description = "Counts what went wrong by class, and shows cases of each with their context.",
    mixinStandardHelpOptions = true)
final class ErrorsCommand implements Callable<Integer> {
  @Mixin private final ScoringOptions files;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Cases to show of each class (default: ${DEFAULT-VALUE}).")
  private int most = 5;

  @Option(names = "--nested", description = "Keep attributions that lie inside another one.")
  private boolean nested;

  @Spec private CommandSpec spec = CommandSpec.create();

  ErrorsCommand(Supplier<ReadingStage> engine) {
    this.files = new ScoringOptions(engine);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ScoringOptions.Attributions input = files.attributions(nested, err);
    Map<String, String> texts = new HashMap<>();
    for (GoldReport report : input.gold().reports()) {
      texts.put(report.id(), report.text());
    }
    List<AttributionError> errors =
        AttributionErrors.find(input.gold().reports(), input.predicted().spans());
    for (AttributionError.Kind kind : AttributionError.Kind.values()) {
      List<AttributionError> ofKind =
          errors.stream().filter(error -> error.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        out.println("== " + kind.label() + ": " + ofKind.size());
        ofKind.stream()
            .limit(most)
            .forEach(
                error -> out.println(ErrorLines.of(error, texts.getOrDefault(error.report(), ""))));
      }
    }
    return InputErrors.report(input.problems(), err);
  }
}
