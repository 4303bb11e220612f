package org.sayso.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.attribution.AttributionScorer;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.input.EngineReadings;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.input.PredictedAttributions;
import org.sayso.bench.measure.PeakMemory;
import org.sayso.bench.peer.CoreNlpRunner;
import org.sayso.bench.peer.QuotedContent;
import org.sayso.bench.peer.TemporaryFolder;
import org.sayso.model.ReadingStage;
import org.sayso.model.RoleSpans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures another system on the same reports. */
@Command(
    name = "peer",
    description =
        "Fetches another system, runs it as a process of its own on the gold's texts, and scores it the same way.",
    mixinStandardHelpOptions = true)
final class PeerCommand implements Callable<Integer> {
  private final Supplier<ReadingStage> engine;

  /** The systems that can be measured. */
  enum Peer {
    CORENLP
  }

  @Parameters(
      paramLabel = "PEER",
      description = "Which one: ${COMPLETION-CANDIDATES}. Fetches some 500 MB through Maven.")
  private Peer peer = Peer.CORENLP;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold attributions, JSON Lines.")
  private Path gold = Path.of("");

  @Option(names = "--reports", paramLabel = "N", description = "Only the first N reports.")
  private int reports = Integer.MAX_VALUE;

  @Option(
      names = "--coreference",
      paramLabel = "NAME",
      description = "statistical, fastneural or neural (default: ${DEFAULT-VALUE}).")
  private String coreference = "statistical";

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "Largest heap of the peer (default: ${DEFAULT-VALUE}).")
  private String heap = "6g";

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description = "Add 95 %% intervals of F1 from N resamples of the reports.")
  private int bootstrap;

  @Option(
      names = "--outputs",
      paramLabel = "DIR",
      description =
          "Run nothing: score what an earlier run, perhaps a stopped one, left in DIR/output.")
  private @Nullable Path outputs;

  @Spec private CommandSpec spec = CommandSpec.create();

  PeerCommand(Supplier<ReadingStage> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<GoldReport> all = PolnearGold.read(gold).reports();
    List<GoldReport> first = all.subList(0, Math.min(reports, all.size()));
    if (outputs != null) {
      scoreBoth(first, CoreNlpRunner.outputs(outputs, first));
      return 0;
    }
    try (TemporaryFolder folder = TemporaryFolder.create("sayso-peer")) {
      CoreNlpRunner runner = CoreNlpRunner.create(folder.path(), coreference, heap);
      CoreNlpRunner.Result cold = runner.run(first.subList(0, Math.min(1, first.size())));
      CoreNlpRunner.Result warm = runner.run(first);
      printSpeed(first.size(), cold, warm);
      scoreBoth(first, warm.attributions());
    }
    return 0;
  }

  private void printSpeed(int count, CoreNlpRunner.Result cold, CoreNlpRunner.Result warm) {
    PrintWriter out = spec.commandLine().getOut();
    double processor = seconds(warm.processor().minus(cold.processor()));
    out.printf(
        Locale.ROOT,
        "one report, from start to output: %.1f s (%.1f s of processor time)%n",
        seconds(cold.wall()),
        seconds(cold.processor()));
    out.printf(
        Locale.ROOT,
        "%d reports: %.1f s to load, %.1f s to read: %.2f reports/s; peak resident memory %s%n",
        count,
        seconds(warm.setup()),
        seconds(warm.annotation()),
        count / seconds(warm.annotation()),
        PeakMemory.show(warm.peakBytes()));
    out.printf(
        Locale.ROOT,
        "each report after the first: %.2f s of processor time%n",
        processor / Math.max(1, count - 1));
  }

  /** Scores the peer and Sayso on those reports that the peer has read. */
  private void scoreBoth(List<GoldReport> reports, Map<String, List<RoleSpans>> theirs) {
    List<GoldReport> read = reports.stream().filter(r -> theirs.containsKey(r.id())).toList();
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "CoreNLP has read %d of %d reports%n", read.size(), reports.size());
    score("CoreNLP", read, theirs);
    PredictedAttributions ours =
        PredictedAttributions.of(EngineReadings.read(engine.get(), gold), read, false);
    score("Sayso", read, ours.spans());
  }

  private void score(String name, List<GoldReport> gold, Map<String, List<RoleSpans>> predicted) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("== " + name + ", all attributions");
    out.print(AttributionScorer.score(gold, predicted).table(bootstrap));
    out.println("== " + name + ", only attributions whose content is between quotation marks");
    out.print(
        AttributionScorer.score(QuotedContent.only(gold), QuotedContent.only(gold, predicted))
            .table(bootstrap));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
