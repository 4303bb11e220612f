package org.sayso.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.measure.PeakMemory;
import org.sayso.bench.speed.ComposedReports;
import org.sayso.bench.stress.HostileTexts;
import org.sayso.bench.stress.ReadingLaws;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads what is hard to read. */
@Command(
    name = "stress",
    description =
        "Reads hostile texts, one very long text and beginnings of the examples, each twice; lists every broken law.",
    mixinStandardHelpOptions = true)
final class StressCommand implements Callable<Integer> {
  private final Supplier<ReadingStage> engine;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "Words of the long text (default: ${DEFAULT-VALUE}).")
  private int words = 200_000;

  @Option(
      names = "--step",
      paramLabel = "N",
      description =
          "Read the beginnings of the examples that are N, 2N, 3N … chars long (default: ${DEFAULT-VALUE}).")
  private int step = 97;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The report.txt files whose beginnings are read (default: the examples).")
  private Path texts = Path.of(System.getProperty("sayso.root", "."), "examples");

  @Spec private CommandSpec spec = CommandSpec.create();

  StressCommand(Supplier<ReadingStage> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ReadingStage stage = engine.get();
    int broken = 0;
    for (Map.Entry<String, String> each : HostileTexts.small().entrySet()) {
      broken += read(stage, each.getKey(), each.getValue(), true, out);
    }
    broken += read(stage, words + " words", HostileTexts.words(words), true, out);
    String examples = String.join("\n\n", ComposedReports.paragraphs(texts));
    long start = System.nanoTime();
    int beginnings = 0;
    for (Map.Entry<String, String> each : beginnings(examples).entrySet()) {
      broken += read(stage, each.getKey(), each.getValue(), false, out);
      beginnings++;
    }
    out.printf(
        Locale.ROOT,
        "%d beginnings of the examples: %.1f s%n",
        beginnings,
        (System.nanoTime() - start) / 1e9);
    out.println("peak resident memory " + PeakMemory.show(PeakMemory.ofThisProcess()));
    out.println(broken == 0 ? "no law is broken" : broken + " laws are broken");
    return broken == 0 ? 0 : 1;
  }

  /** Up to 4,000 chars of each beginning's end, so that the work stays linear. */
  private Map<String, String> beginnings(String examples) {
    Map<String, String> beginnings = new LinkedHashMap<>();
    for (int end = step; end <= examples.length(); end += step) {
      int start = Math.max(0, end - 4000);
      beginnings.put("examples " + start + ".." + end, examples.substring(start, end));
    }
    return beginnings;
  }

  private static int read(
      ReadingStage stage, String name, String text, boolean shown, PrintWriter out) {
    Report report = Report.ofText("stress", text);
    long start = System.nanoTime();
    Reading reading = stage.read(report);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> broken = new ArrayList<>(ReadingLaws.broken(report, reading));
    if (!stage.read(report).equals(reading)) {
      broken.add("reading it twice gives two readings");
    }
    if (shown) {
      out.printf(
          Locale.ROOT,
          "%s: %d attributions, %.2f s%n",
          name,
          reading.attributions().size(),
          seconds);
    }
    broken.forEach(law -> out.println("BROKEN " + name + ": " + law));
    return broken.size();
  }
}
