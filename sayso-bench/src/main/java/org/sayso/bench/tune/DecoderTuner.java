package org.sayso.bench.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sayso.bench.attribution.AttributionScore;
import org.sayso.bench.attribution.AttributionScorer;
import org.sayso.bench.attribution.GoldReport;
import org.sayso.bench.attribution.TokenRoles;
import org.sayso.bench.measure.GreedyMatching.Pair;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.model.RoleSpans;
import org.sayso.read.attribution.AttributionDecoder;
import org.sayso.read.attribution.AttributionDecoder.Decoded;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.attribution.Calibration;
import org.sayso.read.attribution.DecoderSettings;
import org.sayso.read.encoder.EncodedText;
import org.sayso.read.encoder.OnnxEncoder;
import org.sayso.read.encoder.WindowOutput;

/**
 * Finds the decoder settings that score best on development data, one setting at a time, and fits
 * the confidence. The encoder runs once; only decoding is repeated.
 */
public final class DecoderTuner {
  private record Encoded(GoldReport gold, EncodedText text, List<WindowOutput> outputs) {}

  private final AttributionModel model;
  private final List<Encoded> texts;

  private DecoderTuner(AttributionModel model, List<Encoded> texts) {
    this.model = model;
    this.texts = texts;
  }

  /** Runs the encoder over all reports. */
  public static DecoderTuner encode(AttributionModel model, List<GoldReport> gold) {
    List<Encoded> texts = new ArrayList<>();
    for (GoldReport report : gold) {
      EncodedText text = EncodedText.of(report.text(), model.tokenizer());
      List<OnnxEncoder.Place> places =
          model.plan().windows(text).stream().map(w -> new OnnxEncoder.Place(text, w)).toList();
      texts.add(new Encoded(report, text, model.encoder().encode(places)));
    }
    return new DecoderTuner(model, List.copyOf(texts));
  }

  /** The figures under some settings. */
  public AttributionScore score(DecoderSettings settings) {
    return score(settings, decoded -> true);
  }

  private AttributionScore score(DecoderSettings settings, Predicate<Decoded> told) {
    AttributionDecoder decoder = model.decoder().with(settings);
    Map<String, List<RoleSpans>> predicted = new HashMap<>();
    for (Encoded one : texts) {
      predicted.put(
          one.gold().id(),
          decoder.decode(one.text(), one.outputs()).stream()
              .filter(told)
              .map(Decoded::spans)
              .toList());
    }
    return AttributionScorer.score(texts.stream().map(Encoded::gold).toList(), predicted);
  }

  /** What is made best: attributions found and, hardly less, exact ones. */
  public double goodness(DecoderSettings settings) {
    AttributionScore score = score(settings);
    return score.f1("attr.overlap") + 0.7 * score.f1("attr.exact") + 0.1 * score.f1("link.acc");
  }

  /** Climbs from {@code start}: tries each setting a step up and down until none helps. */
  public DecoderSettings tune(DecoderSettings start) {
    DecoderSettings best = start;
    double most = goodness(start);
    float step = 0.4f;
    while (step > 0.05f) {
      boolean better = false;
      for (DecoderSettings candidate : neighbours(best, step)) {
        double goodness = goodness(candidate);
        if (goodness > most + 1e-6) {
          most = goodness;
          best = candidate;
          better = true;
        }
      }
      if (!better) {
        step /= 2;
      }
    }
    return best;
  }

  private static List<DecoderSettings> neighbours(DecoderSettings s, float step) {
    List<DecoderSettings> near = new ArrayList<>();
    for (int sign = -1; sign <= 1; sign += 2) {
      float d = sign * step;
      near.add(with(s, d, 0, 0, 0, 0, 0));
      near.add(with(s, 0, d / 2, 0, 0, 0, 0));
      near.add(with(s, 0, 0, d, 0, 0, 0));
      near.add(with(s, 0, 0, 0, d, 0, 0));
      near.add(with(s, 0, 0, 0, 0, 4 * d, 0));
      near.add(with(s, 0, 0, 0, 0, 0, sign));
    }
    return near;
  }

  private static DecoderSettings with(
      DecoderSettings s, float cue, float tag, float source, float content, float rescue, int gap) {
    return new DecoderSettings(
        s.cueBias() + cue,
        Math.max(0, s.tagShare() + tag),
        s.sourceBias() + source,
        s.contentBias() + content,
        Math.max(0, s.rescueBias() + rescue),
        Math.max(0, s.gap() + gap));
  }

  /** The confidence from which on attributions are worth telling: that of the best attr.overlap. */
  public double least(DecoderSettings settings, Calibration calibration) {
    double best = 0;
    double most = 0;
    for (double least = 0; least <= 0.6; least += 0.05) {
      double bound = least;
      double f1 =
          score(settings, decoded -> calibration.probability(decoded) >= bound).f1("attr.overlap");
      if (f1 > most + 1e-6) {
        most = f1;
        best = least;
      }
    }
    return best;
  }

  /**
   * Fits the confidence to whether attributions match one of the gold's, as attr.overlap has it.
   */
  public Calibration calibrate(DecoderSettings settings) {
    AttributionDecoder decoder = model.decoder().with(settings);
    List<double[]> features = new ArrayList<>();
    List<Boolean> rights = new ArrayList<>();
    for (Encoded one : texts) {
      List<Decoded> decoded = decoder.decode(one.text(), one.outputs());
      ScoringTokens tokens = one.gold().tokens();
      Set<Integer> right =
          AttributionScorer.pairs(
                  one.gold().attributions().stream().map(s -> TokenRoles.of(s, tokens)).toList(),
                  decoded.stream().map(d -> TokenRoles.of(d.spans(), tokens)).toList(),
                  TokenRoles::agrees)
              .stream()
              .map(Pair::right)
              .collect(Collectors.toSet());
      for (int i = 0; i < decoded.size(); i++) {
        Decoded d = decoded.get(i);
        features.add(
            new double[] {
              1,
              d.cueScore(),
              d.sourceScore(),
              d.contentScore(),
              d.spans().source().isEmpty() ? 1 : 0,
              d.spans().content().isEmpty() ? 1 : 0
            });
        rights.add(right.contains(i));
      }
    }
    boolean[] labels = new boolean[rights.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = rights.get(i);
    }
    double[] w = LogisticFit.fit(features.toArray(double[][]::new), labels);
    return new Calibration(w[0], w[1], w[2], w[3], w[4], w[5]);
  }
}
