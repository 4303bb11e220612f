package org.sayso.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.measure.PeakMemory;
import org.sayso.bench.speed.ComposedReports;
import org.sayso.bench.speed.SpeedFigure;
import org.sayso.bench.speed.SpeedMeasurement;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures reports per second. */
@Command(
    name = "speed",
    description = "Reports per second, warm, on one thread and on several; peak resident memory.",
    mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
  private final Supplier<ReadingStage> engine;

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "How many to read (default: ${DEFAULT-VALUE}).")
  private int reports = 60;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "Words in each (default: ${DEFAULT-VALUE}).")
  private int words = 700;

  @Option(
      names = "--threads",
      paramLabel = "N",
      split = ",",
      description = "Threads to try, one after the other (default: 1 and one for each core).")
  private List<Integer> threads =
      List.of(1, Math.max(2, Runtime.getRuntime().availableProcessors()));

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "The report.txt files that the reports are put together from (default: the examples).")
  private Path texts = Path.of(System.getProperty("sayso.root", "."), "examples");

  @Spec private CommandSpec spec = CommandSpec.create();

  SpeedCommand(Supplier<ReadingStage> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<Report> composed =
        ComposedReports.compose(ComposedReports.paragraphs(texts), words, reports);
    long start = System.nanoTime();
    ReadingStage stage = engine.get();
    SpeedFigure first = SpeedMeasurement.measure(stage, composed.subList(0, 1), 1);
    out.printf(
        Locale.ROOT,
        "%d reports of %d words or more; %d processors, Java %s%n",
        reports,
        words,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    out.printf(
        Locale.ROOT,
        "engine made and first report read  %.2f s, the report %.2f s of it%n",
        (System.nanoTime() - start) / 1e9,
        seconds(first.wall()));
    for (int count : threads) {
      SpeedMeasurement.measure(stage, composed, count);
      SpeedFigure warm = SpeedMeasurement.measure(stage, composed, count);
      out.printf(
          Locale.ROOT,
          "%d thread%s  %.2f reports/s, %.3f s of processor time a report%n",
          count,
          count == 1 ? " " : "s",
          warm.reportsPerSecond(),
          warm.processorSecondsPerReport());
    }
    out.println("peak resident memory " + PeakMemory.show(PeakMemory.ofThisProcess()));
    return 0;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
