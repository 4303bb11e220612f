package org.sayso.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.input.PolnearGold;
import org.sayso.bench.tune.DecoderTuner;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.attribution.Calibration;
import org.sayso.read.attribution.DecoderSettings;
import org.sayso.read.encoder.ModelFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tunes the decoder of a model in a folder and writes the settings there. */
@Command(
    name = "tune",
    description =
        "Tunes a model's decoder and its confidence on development data and writes both into its folder.",
    mixinStandardHelpOptions = true)
final class TuneCommand implements Callable<Integer> {
  @Option(names = "--gold", required = true, description = "Development data, JSON Lines.")
  private Path gold = Path.of("");

  @Option(names = "--model", required = true, description = "The model's folder.")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<GoldReport> reports = PolnearGold.read(gold).reports();
    AttributionModel model = AttributionModel.load(ModelFiles.in(folder));
    DecoderTuner tuner = DecoderTuner.encode(model, reports);
    DecoderSettings best = tuner.tune(model.decoder().settings());
    Calibration calibration = tuner.calibrate(best);
    out.print(tuner.score(best).table(0));
    double least = tuner.least(best, calibration);
    String settings = properties(model, best, calibration, least);
    out.print(settings);
    Files.writeString(folder.resolve(ModelFiles.DECODER), settings);
    ModelFiles.writeSums(folder);
    return 0;
  }

  private static String properties(
      AttributionModel model, DecoderSettings s, Calibration c, double least) {
    return String.format(
        Locale.ROOT,
        """
        # Windows of the encoder, in word pieces.
        window.most=%d
        window.before=%d
        window.after=%d
        # Decoding, tuned on PolNeAR dev (sayso bench tune).
        cue.bias=%.2f
        tag.share=%.2f
        source.bias=%.2f
        content.bias=%.2f
        rescue.bias=%.2f
        gap=%d
        # Attributions are told from this confidence on; those inside others from the second.
        least=%.2f
        nested.least=%.2f
        # Confidence, fitted on PolNeAR dev (sayso bench tune).
        confidence.bias=%.4f
        confidence.cue=%.4f
        confidence.source=%.4f
        confidence.content=%.4f
        confidence.no.source=%.4f
        confidence.no.content=%.4f
        """,
        model.plan().most(),
        model.plan().before(),
        model.plan().after(),
        s.cueBias(),
        s.tagShare(),
        s.sourceBias(),
        s.contentBias(),
        s.rescueBias(),
        s.gap(),
        least,
        model.leastNested(),
        c.bias(),
        c.cue(),
        c.source(),
        c.content(),
        c.noSource(),
        c.noContent());
  }
}
