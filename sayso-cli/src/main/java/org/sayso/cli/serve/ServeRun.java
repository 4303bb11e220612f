package org.sayso.cli.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.access.AccountOptions;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.server.LazyEngine;
import org.sayso.server.SaysoServer;
import org.sayso.server.ServerConfig;
import org.sayso.server.ServerLimits;
import org.sayso.server.access.AccessConfig;
import org.sayso.server.demo.DemoLedger;
import org.sayso.server.stamp.AuthorityStamper;

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

  int serve(
      String data,
      boolean demo,
      String bind,
      int port,
      @Nullable Path accounts,
      Optional<String> publicUrl,
      boolean signIn,
      int rate,
      Optional<String> timeStamps)
      throws InterruptedException {
    ServerConfig config;
    try {
      config =
          config(
              bind,
              port,
              new AccessConfig(AccountOptions.directory(accounts, data), publicUrl, signIn, rate),
              timeStamps);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, String.valueOf(e.getMessage()), e);
    }
    ReadingStage reader = new LazyEngine(engine);
    try (Ledger ledger = Ledger.open(StoreLocation.parse(data));
        SaysoServer server =
            SaysoServer.start(config, demo ? filled(ledger, reader, data) : ledger, reader)) {
      console.err().println("sayso: at " + server.address() + " (Ctrl-C ends it)");
      console.err().flush();
      server.join();
    }
    return ExitCode.ALL;
  }

  /** With the example reports, which are read at the first start. */
  private Ledger filled(Ledger ledger, ReadingStage reader, String data) {
    boolean line = console.terminal().error();
    int added =
        DemoLedger.fill(
            ledger,
            reader,
            (done, all) -> {
              if (line) {
                console
                    .err()
                    .print("\r\u001B[Ksayso: reading the examples, " + done + " of " + all);
                console.err().flush();
              }
            });
    if (added > 0) {
      console.err().print(line ? "\r\u001B[K" : "");
      console
          .err()
          .println(
              "sayso: "
                  + added
                  + " example reports read into "
                  + data
                  + "; delete it to start anew");
    }
    return ledger;
  }

  private static ServerConfig config(
      String bind, int port, AccessConfig access, Optional<String> timeStamps) {
    Optional<URI> authority = timeStamps.map(AuthorityStamper::address);
    return new ServerConfig(bind, port, ServerLimits.DEFAULT, access, authority);
  }
}
