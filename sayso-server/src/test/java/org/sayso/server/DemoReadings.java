package org.sayso.server;

import java.util.List;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.read.ReadingEngine;
import org.sayso.server.demo.DemoLedger;

/** The example reports as the real engine reads them, read once for all tests. */
final class DemoReadings {
  /** One engine for all tests: making it takes longer than reading. */
  static final ReadingStage ENGINE = new LazyEngine(ReadingEngine::create);

  private DemoReadings() {}

  private static final class Once {
    static final List<Reading> ALL = DemoLedger.reports().stream().map(ENGINE::read).toList();
  }

  /** Earliest first. */
  static List<Reading> all() {
    return Once.ALL;
  }
}
