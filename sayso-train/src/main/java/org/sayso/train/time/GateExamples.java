package org.sayso.train.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.time.TimeGate;
import org.sayso.read.time.TimeProposal;
import org.sayso.read.time.TimeTagger;

/** Makes of annotated documents what {@link TimeGate} learns from, and learns. */
final class GateExamples {
  private static final double DECAY = 0.15;
  private static final int RAREST = 2;
  private static final int FITS = 8;

  private final TextStructurer structurer = TextStructurer.create();
  private final TimeTagger tagger = TimeTagger.create(new TimeGate(Map.of()));

  /** The proposals of a document, each told right or wrong. */
  List<LogisticTrainer.Example> of(TimeMlDocument document) {
    return examples(
        document, tagger.propose(document.report(), structurer.structure(document.report())));
  }

  /**
   * The weights that the gate has from these examples: the mean of several fits, since one depends
   * on the order in which it saw them.
   */
  static Map<String, Double> learn(List<LogisticTrainer.Example> examples) {
    Map<String, Double> mean = new TreeMap<>();
    for (int seed = 1; seed <= FITS; seed++) {
      new LogisticTrainer(DECAY, RAREST)
          .train(examples, seed)
          .forEach((feature, weight) -> mean.merge(feature, weight / FITS, Double::sum));
    }
    mean.replaceAll((feature, weight) -> Math.round(weight * 1000) / 1000.0);
    return mean;
  }

  /**
   * A proposal is right if it is a gold time to the letter, or the best part of one that nothing
   * fits to the letter.
   */
  private static List<LogisticTrainer.Example> examples(
      TimeMlDocument document, List<TimeProposal> proposals) {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (TimeProposal proposal : proposals) {
      boolean right = false;
      for (TextSpan gold : document.times()) {
        if (gold.overlaps(proposal.span())) {
          double best =
              proposals.stream().mapToDouble(other -> overlap(gold, other.span())).max().orElse(0);
          double mine = overlap(gold, proposal.span());
          right |=
              mine == best && best >= 0.3
                  || best < 1 && mine >= 0.25 && largestInside(gold, proposal, proposals);
        }
      }
      examples.add(new LogisticTrainer.Example(proposal.features(), right));
    }
    return examples;
  }

  private static boolean largestInside(
      TextSpan gold, TimeProposal proposal, List<TimeProposal> proposals) {
    return gold.contains(proposal.span())
        && proposals.stream()
            .map(TimeProposal::span)
            .noneMatch(
                other ->
                    gold.contains(other)
                        && other.contains(proposal.span())
                        && !other.equals(proposal.span()));
  }

  private static double overlap(TextSpan a, TextSpan b) {
    double shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : shared / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
  }
}
