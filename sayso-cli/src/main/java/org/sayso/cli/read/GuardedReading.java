package org.sayso.cli.read;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.input.Gathered;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;

/**
 * Reads what was gathered; a report on which the engine fails is skipped like one that cannot be
 * read. The engine is made for the first report. Threads may share it.
 */
public final class GuardedReading {
  private final Supplier<ReadingStage> makeEngine;
  private @Nullable ReadingStage engine;

  public GuardedReading(Supplier<ReadingStage> makeEngine) {
    this.makeEngine = makeEngine;
  }

  /** The reading of what was gathered. */
  public Outcome<Reading> read(Gathered gathered) {
    if (gathered.outcome() instanceof Outcome.Skipped<Report> skip) {
      return new Outcome.Skipped<>(
          new Problem(skip.reason().code(), gathered.input(), skip.reason().message()));
    }
    Outcome.Done<Report> done = (Outcome.Done<Report>) gathered.outcome();
    ReadingStage stage = engine();
    try {
      return new Outcome.Done<>(stage.read(done.value()), done.remarks());
    } catch (SaysoException e) {
      throw e;
    } catch (RuntimeException e) {
      return Outcome.skipped(
          "engine-fault",
          gathered.input(),
          "a fault of Sayso itself (" + e + "); please report it with the input");
    }
  }

  private synchronized ReadingStage engine() {
    if (engine == null) {
      engine = makeEngine.get();
    }
    return engine;
  }
}
