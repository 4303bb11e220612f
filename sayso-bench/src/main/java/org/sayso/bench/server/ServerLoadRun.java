package org.sayso.bench.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.sayso.bench.ledger.LoadLedger;
import org.sayso.bench.measure.PeakMemory;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;

/**
 * Puts a server under load and tells what its readers saw.
 *
 * @param readers how many ask at once
 * @param pauseMillis how long each looks at an answer in the mean; 0 for not at all
 */
public record ServerLoadRun(long statements, int readers, Duration time, int pauseMillis) {
  private static final double MOST_MILLIS = 150;
  private static final long MOST_BYTES = 1_500L << 20;
  private static final Duration WARMING = Duration.ofSeconds(10);

  public ServerLoadRun {
    if (readers < 1 || readers > 1_000) {
      throw new IllegalArgumentException("readers " + readers + " is not in 1..1000");
    }
    if (statements < 1_000) {
      throw new IllegalArgumentException("statements " + statements + " is below 1000");
    }
  }

  /**
   * @param command the {@code sayso} script
   * @param data the ledger, which is filled first if it is not yet
   * @return whether what is aimed at was reached
   */
  public boolean run(Path command, String data, PrintWriter out)
      throws IOException, InterruptedException {
    try (Ledger ledger = Ledger.open(StoreLocation.parse(data))) {
      LoadLedger.fill(ledger, statements);
    }
    try (ServerProcess server = ServerProcess.start(command, data)) {
      ServerLoad load = new ServerLoad(server.address());
      ReaderAddresses addresses = load.addresses();
      load.run(addresses, readers, WARMING, pauseMillis, 1);
      Duration before = server.processor();
      ServerLoad.Seen seen = load.run(addresses, readers, time, pauseMillis, 2);
      Duration busy = server.processor().minus(before);
      return tell(seen, busy, server.peakMemory(), out);
    }
  }

  private boolean tell(ServerLoad.Seen seen, Duration busy, OptionalLong memory, PrintWriter out) {
    List<Double> all = seen.all();
    double p95 = ServerLoad.Seen.quantile(all, 950);
    out.printf(
        Locale.ROOT,
        "%d statements, %d readers, %d s, pauses of %d ms in the mean: %d requests, %.0f a second, %d errors%n",
        statements,
        readers,
        time.toSeconds(),
        pauseMillis,
        all.size(),
        all.size() / (double) time.toSeconds(),
        seen.errors());
    out.printf(
        Locale.ROOT,
        "median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; %.2f ms of processor time a request; peak memory %s%n",
        ServerLoad.Seen.quantile(all, 500),
        p95,
        ServerLoad.Seen.quantile(all, 990),
        ServerLoad.Seen.quantile(all, 1_000),
        (double) busy.toMillis() / all.size(),
        PeakMemory.show(memory));
    seen.millis()
        .forEach(
            (kind, millis) ->
                out.printf(
                    Locale.ROOT,
                    "  %-22s %6d requests, median %7.1f ms, p95 %7.1f ms%n",
                    kind,
                    millis.size(),
                    ServerLoad.Seen.quantile(millis, 500),
                    ServerLoad.Seen.quantile(millis, 950)));
    boolean reached = seen.errors() == 0 && p95 <= MOST_MILLIS && memory.orElse(0) <= MOST_BYTES;
    out.println(
        (reached ? "reached" : "missed")
            + ": p95 at most 150 ms, no errors, at most 1500 MB of memory");
    return reached;
  }
}
