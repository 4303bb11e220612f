package org.sayso.cli.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.read.GuardedReading;
import org.sayso.cli.read.OrderedWork;
import org.sayso.cli.read.ProgressLine;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.ledger.Ledger;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.ReadingJson;

/**
 * Reads reports in parallel and adds them in batches, in the order of the input. What was added
 * stays added, whatever happens to the rest. To be used by one thread.
 */
final class LedgerAddition {
  private static final int BATCH = 200;
  private static final long NANOS_PER_BATCH = 5_000_000_000L;

  private final Console console;
  private final Ledger ledger;
  private final GuardedReading engine;
  private final ProgressLine progress;
  private final List<Reading> batch = new ArrayList<>();
  private final long start = System.nanoTime();
  private long batchStart = start;
  private int added;
  private int known;
  private int skipped;

  LedgerAddition(Console console, Ledger ledger, Supplier<ReadingStage> engine) {
    this.console = console;
    this.ledger = ledger;
    this.engine = new GuardedReading(engine);
    this.progress = ProgressLine.create(console);
  }

  /** Reads and adds the reports of a source. */
  void reports(Gatherer gatherer, InputSource source, InputFormat format) {
    try (OrderedWork<Outcome<Reading>> work = OrderedWork.create(this::take);
        Stream<Gathered> reports = gatherer.gather(source, format)) {
      reports.forEachOrdered(
          gathered -> {
            if (gathered.outcome() instanceof Outcome.Done<Report> done
                && ledger.holds(done.value())) {
              known++;
            } else {
              work.submit(() -> engine.read(gathered));
            }
          });
    } catch (UncheckedIOException e) {
      tell(
          "skipped",
          new Problem(
              "not-readable",
              source.name(),
              "reading stopped: " + e.getMessage() + "; what came before was added"));
      skipped++;
    }
    flush();
  }

  /** Adds the readings of a JSON Lines file. */
  void readings(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          take(Outcome.done(ReadingJson.read(line)));
        } catch (SaysoException e) {
          if (e.fault() != Fault.DATA) {
            throw e;
          }
          take(Outcome.skipped("bad-reading", file + ":" + number, String.valueOf(e.getMessage())));
        }
      }
    } catch (IOException e) {
      throw new SaysoException(
          Fault.USER,
          file
              + " cannot be read: "
              + e.getMessage()
              + "; what came before was added. Check the path.",
          e);
    }
    flush();
  }

  private void take(Outcome<Reading> outcome) {
    if (outcome instanceof Outcome.Done<Reading> done) {
      batch.add(done.value());
      done.remarks().forEach(remark -> tell("note on", remark));
    } else if (outcome instanceof Outcome.Skipped<Reading> skip) {
      skipped++;
      tell("skipped", skip.reason());
    }
    if (batch.size() >= BATCH || System.nanoTime() - batchStart > NANOS_PER_BATCH) {
      flush();
    }
    progress.show(added + known + batch.size(), skipped);
  }

  private void flush() {
    if (!batch.isEmpty()) {
      Ledger.Added result = ledger.add(batch, Instant.now());
      added += result.readings();
      known += batch.size() - result.readings();
      batch.clear();
    }
    batchStart = System.nanoTime();
  }

  /** Says what was added and gives the exit code. */
  int finish() {
    flush();
    progress.clear();
    double seconds = (System.nanoTime() - start) / 1e9;
    console
        .err()
        .println(
            String.format(
                Locale.ROOT,
                "sayso: %d added, %d there already, %d skipped, %.1f a second",
                added,
                known,
                skipped,
                (added + known) / Math.max(seconds, 0.001)));
    console.err().flush();
    return skipped == 0 ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }

  private void tell(String what, Problem problem) {
    progress.clear();
    console
        .err()
        .println(
            "sayso: "
                + what
                + " "
                + problem.input()
                + ": "
                + problem.message()
                + " ["
                + problem.code()
                + "]");
    console.err().flush();
  }
}
