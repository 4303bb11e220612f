package org.sayso.train.time;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.time.TimeGate;
import org.sayso.read.time.TimeProposal;
import org.sayso.read.time.TimeTagger;

/**
 * Writes {@code gate.tsv}: {@code TrainTimeGate TML_DIRECTORY OUT.tsv [even|odd]}. With {@code
 * even} only every other document, in the order of the file names and beginning with the first, is
 * learned from, so that the rest can measure.
 */
public final class TrainTimeGate {
  private static final double DECAY = 0.4;
  private static final int RAREST = 2;
  private static final long SEED = 1;

  private TrainTimeGate() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: TrainTimeGate TML_DIRECTORY OUT.tsv [even|odd]");
    }
    String part = arguments.length > 2 ? arguments[2] : "all";
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    TextStructurer structurer = TextStructurer.create();
    TimeTagger tagger = TimeTagger.create(new TimeGate(Map.of()));
    for (Path file : files(Path.of(arguments[0]), part)) {
      TimeMlDocument document = TimeMlDocument.read(file);
      List<TimeProposal> proposals =
          tagger.propose(document.report(), structurer.structure(document.report()));
      examples.addAll(examples(document, proposals));
    }
    Map<String, Double> weights = new LogisticTrainer(DECAY, RAREST).train(examples, SEED);
    try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
      out.print(
          "# Weights of the gate, made by org.sayso.train.time.TrainTimeGate from "
              + part
              + " documents: feature, weight.\n");
      out.print("feature\tweight\n");
      weights.forEach((feature, weight) -> out.print(feature + "\t" + weight + "\n"));
    }
    System.err.println(examples.size() + " proposals, " + weights.size() + " weights");
  }

  private static List<Path> files(Path directory, String part) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> sorted = all.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
      int keep = part.equals("odd") ? 1 : 0;
      return java.util.stream.IntStream.range(0, sorted.size())
          .filter(i -> part.equals("all") || i % 2 == keep)
          .mapToObj(sorted::get)
          .toList();
    }
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
