package org.sayso.ledger.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Gives Flyway, which makes it by its name, a log that writes nothing. */
public final class SilentLogCreator implements LogCreator {
  @Override
  public Log createLogger(Class<?> from) {
    return SilentLog.INSTANCE;
  }
}
