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

  @Spec private CommandSpec spec = CommandSpec.create();

  PeerCommand(Supplier<ReadingStage> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<GoldReport> gold = PolnearGold.read(this.gold).reports();
    List<GoldReport> chosen = gold.subList(0, Math.min(reports, gold.size()));
    try (TemporaryFolder folder = TemporaryFolder.create("sayso-peer")) {
      CoreNlpRunner runner = CoreNlpRunner.create(folder.path(), coreference, heap);
      CoreNlpRunner.Result cold = runner.run(chosen.subList(0, Math.min(1, chosen.size())));
      CoreNlpRunner.Result all = runner.run(chosen);
      out.printf(
          Locale.ROOT,
          "CoreNLP, %s coreference, first %d of %d reports%n",
          coreference,
          chosen.size(),
          gold.size());
      double processor = seconds(all.processor().minus(cold.processor()));
      out.printf(
          Locale.ROOT,
          "one report, from start to output: %.1f s (%.1f s of processor time)%n",
          seconds(cold.wall()),
          seconds(cold.processor()));
      out.printf(
          Locale.ROOT,
          "all reports: %.1f s to load, %.1f s to read: %.2f reports/s; peak resident memory %s%n",
          seconds(all.setup()),
          seconds(all.annotation()),
          chosen.size() / seconds(all.annotation()),
          PeakMemory.show(all.peakBytes()));
      out.printf(
          Locale.ROOT,
          "each report after the first: %.2f s of processor time%n",
          processor / Math.max(1, chosen.size() - 1));
      score(out, "CoreNLP", chosen, all.attributions());
    }
    PredictedAttributions ours =
        PredictedAttributions.of(EngineReadings.read(engine.get(), this.gold), chosen, false);
    score(out, "Sayso", chosen, ours.spans());
    return 0;
  }

  private void score(
      PrintWriter out, String name, List<GoldReport> gold, Map<String, List<RoleSpans>> predicted) {
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
