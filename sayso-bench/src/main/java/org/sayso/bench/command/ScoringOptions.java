package org.sayso.bench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.input.EngineReadings;
import org.sayso.bench.input.JsonLines;
import org.sayso.bench.input.JsonLines.Line;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.input.PredictedAttributions;
import org.sayso.model.Problem;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Option;

/** What is scored against what. */
final class ScoringOptions {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold standard, JSON Lines.")
  private Path gold = Path.of("");

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description =
          "Readings of the gold's texts, as sayso read --format jsonl prints them; without it the texts are read now.")
  private @Nullable Path readings;

  private final Supplier<ReadingStage> engine;

  ScoringOptions(Supplier<ReadingStage> engine) {
    this.engine = engine;
  }

  Path gold() {
    return gold;
  }

  /** The readings to score. */
  List<Line> lines() {
    return readings == null ? EngineReadings.read(engine.get(), gold) : JsonLines.read(readings);
  }

  /** The gold and what was read, errors and notes told. */
  Attributions attributions(boolean nested, PrintWriter err) {
    PolnearGold goldFile = PolnearGold.read(gold, nested);
    PredictedAttributions predicted = PredictedAttributions.of(lines(), goldFile.reports(), nested);
    predicted.notes().forEach(note -> err.println("note: " + note));
    List<Problem> problems = new ArrayList<>(goldFile.problems());
    problems.addAll(predicted.problems());
    return new Attributions(goldFile, predicted, problems);
  }

  /** A gold standard, the readings of it, and all that is wrong in either. */
  record Attributions(PolnearGold gold, PredictedAttributions predicted, List<Problem> problems) {}
}
