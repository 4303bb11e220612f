package org.sayso.cli.read;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Reads all sources in parallel and prints the readings in the order of the input. A bounded number
 * of reports is in memory, however long the input is. The engine is made when the first report
 * needs it.
 */
final class ReadingRun {
  private final Console console;
  private final ReadingFormat format;
  private final Supplier<ReadingStage> engine;
  private final ProgressLine progress;
  private int printed;
  private int skipped;

  ReadingRun(Console console, ReadingFormat format, Supplier<ReadingStage> engine) {
    this.console = console;
    this.format = format;
    this.engine = engine;
    this.progress = ProgressLine.create(console);
  }

  /** Reads and prints everything; gives the exit code. */
  int read(Gatherer gatherer, List<InputSource> sources, InputFormat input) {
    try (OrderedWork<Outcome<String>> work = OrderedWork.create(this::finish)) {
      RenderedReading rendering = new RenderedReading(engine, format);
      for (InputSource source : sources) {
        try (Stream<Gathered> reports = gatherer.gather(source, input)) {
          reports.forEachOrdered(gathered -> work.submit(() -> rendering.of(gathered)));
        } catch (UncheckedIOException e) {
          String reason = "reading stopped: " + e.getMessage() + "; what came before was read";
          work.submit(() -> Outcome.skipped("not-readable", source.name(), reason));
        }
      }
    }
    if (printed > 0) {
      print(format.tail());
    }
    progress.clear();
    if (skipped > 0 && printed + skipped > 1) {
      console.err().println("sayso: " + printed + " read, " + skipped + " skipped");
    }
    console.err().flush();
    return skipped == 0 ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }

  private void finish(Outcome<String> outcome) {
    if (outcome instanceof Outcome.Skipped<String> skip) {
      skipped++;
      tell("skipped", skip.reason());
    } else if (outcome instanceof Outcome.Done<String> done) {
      print(printed == 0 ? format.head() : format.separator());
      printed++;
      print(done.value());
      done.remarks().forEach(remark -> tell("note on", remark));
    }
    progress.show(printed, skipped);
  }

  private void print(String text) {
    progress.clear();
    console.out().print(text);
    console.out().flush();
    if (console.out().checkError()) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "the output cannot be written; is the disk full?");
    }
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
