package org.sayso.ledger.store;

import org.flywaydb.core.api.logging.Log;

/** Keeps Flyway from writing to the user's terminal; what goes wrong comes as an exception. */
enum SilentLog implements Log {
  INSTANCE;

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
