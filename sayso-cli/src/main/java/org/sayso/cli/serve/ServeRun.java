package org.sayso.cli.serve;

import java.util.function.Supplier;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.server.LazyEngine;
import org.sayso.server.SaysoServer;
import org.sayso.server.ServerConfig;
import org.sayso.server.ServerLimits;

/**
 * Runs the server until it is told to end. Apart from its command, because only this class needs
 * the server's own jars.
 */
final class ServeRun {
  private final Console console;
  private final Supplier<ReadingStage> engine;

  ServeRun(Console console, Supplier<ReadingStage> engine) {
    this.console = console;
    this.engine = engine;
  }

  int serve(String data, String bind, int port) throws InterruptedException {
    ServerConfig config = config(bind, port);
    try (Ledger ledger = Ledger.open(StoreLocation.parse(data));
        SaysoServer server = SaysoServer.start(config, ledger, new LazyEngine(engine))) {
      console.err().println("sayso: at " + server.address() + " (Ctrl-C ends it)");
      console.err().flush();
      server.join();
    }
    return ExitCode.ALL;
  }

  private static ServerConfig config(String bind, int port) {
    try {
      return new ServerConfig(bind, port, ServerLimits.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, String.valueOf(e.getMessage()), e);
    }
  }
}
