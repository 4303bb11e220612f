package org.sayso.cli.read;

import java.time.Clock;
import java.time.LocalDate;
import org.sayso.model.ReadingStage;
import org.sayso.read.ReadingEngine;
import org.sayso.read.flag.FlagOptions;
import org.sayso.read.kb.KnowledgeBase;

/** Makes the engine as commands use it: it knows what day it is. */
public final class Engines {
  private Engines() {}

  /** With what ships. */
  public static ReadingStage usual() {
    return with(KnowledgeBase.shipped());
  }

  /** With a knowledge base of the user's. */
  static ReadingStage with(KnowledgeBase knowledge) {
    Clock clock = Clock.systemUTC();
    return ReadingEngine.create(knowledge, FlagOptions.ALL.asOf(() -> LocalDate.now(clock)));
  }
}
