package org.sayso.cli.read;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.input.Gathered;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;

/** Reads one gathered report and renders it; the part of the work that runs on many threads. */
final class RenderedReading {
  private final Supplier<ReadingStage> makeEngine;
  private final ReadingFormat format;
  private @Nullable ReadingStage engine;

  RenderedReading(Supplier<ReadingStage> makeEngine, ReadingFormat format) {
    this.makeEngine = makeEngine;
    this.format = format;
  }

  Outcome<String> of(Gathered gathered) {
    if (gathered.outcome() instanceof Outcome.Done<Report> done) {
      return read(gathered.input(), done);
    }
    Outcome.Skipped<Report> skipped = (Outcome.Skipped<Report>) gathered.outcome();
    return new Outcome.Skipped<>(about(gathered.input(), skipped.reason()));
  }

  private Outcome<String> read(String input, Outcome.Done<Report> gathered) {
    ReadingStage stage = engine();
    try {
      return new Outcome.Done<>(
          format.render(stage.read(gathered.value())),
          gathered.remarks().stream().map(remark -> about(input, remark)).toList());
    } catch (SaysoException e) {
      throw e;
    } catch (RuntimeException e) {
      return Outcome.skipped(
          "engine-fault",
          input,
          "a fault of Sayso itself (" + e + "); please report it with the input");
    }
  }

  /** The same problem, told of the file or record that the user knows. */
  private static Problem about(String input, Problem problem) {
    return new Problem(problem.code(), input, problem.message());
  }

  private synchronized ReadingStage engine() {
    if (engine == null) {
      engine = makeEngine.get();
    }
    return engine;
  }
}
