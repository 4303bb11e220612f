package org.sayso.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;

/** A reading engine that is made when the first report is to be read. Safe for many threads. */
public final class LazyEngine implements ReadingStage {
  private final Supplier<ReadingStage> make;
  private volatile @Nullable ReadingStage made;

  public LazyEngine(Supplier<ReadingStage> make) {
    this.make = make;
  }

  @Override
  public Reading read(Report report) {
    return engine().read(report);
  }

  private ReadingStage engine() {
    ReadingStage engine = made;
    if (engine == null) {
      synchronized (this) {
        engine = made;
        if (engine == null) {
          engine = make.get();
          made = engine;
        }
      }
    }
    return engine;
  }
}
