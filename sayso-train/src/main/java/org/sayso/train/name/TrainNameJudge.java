package org.sayso.train.name;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.actor.CapitalisedNameFinder;
import org.sayso.read.actor.NameJudge;
import org.sayso.read.actor.NameProposal;
import org.sayso.read.actor.NameWeights;
import org.sayso.read.attribution.AttributionFinder;
import org.sayso.read.attribution.AttributionModel;
import org.sayso.read.encoder.ModelFiles;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructurer;

/**
 * Command: {@code TrainNameJudge NEWSWIRE_FOLDER OUT.tsv [DECAY]}. Learns the weights of {@link
 * NameJudge} on the articles that are not held out, by stochastic gradient descent with weight
 * decay; features seen less than {@value #LEAST} times are left out.
 */
public final class TrainNameJudge {
  private static final int LEAST = 12;
  private static final int ROUNDS = 12;

  private TrainNameJudge() {}

  private record Example(List<String> features, int type) {}

  /** Writes the weights. */
  public static void main(String[] args) throws IOException {
    double decay = args.length > 2 ? Double.parseDouble(args[2]) : 2e-5;
    List<Example> examples = new ArrayList<>();
    KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
    TextStructurer structurer = TextStructurer.create();
    CapitalisedNameFinder rules = CapitalisedNameFinder.create(knowledgeBase);
    AttributionFinder head = new AttributionFinder(AttributionModel.load(ModelFiles.bundled()));
    NameJudge judge = NameJudge.create(knowledgeBase, new NameWeights(Map.of()));
    for (NamedText text : NewswireReader.read(Path.of(args[0]))) {
      if (text.isHeldOut()) {
        continue;
      }
      Report report = Report.ofText(text.id(), text.text());
      List<NameMention> byRules = rules.find(report, structurer.structure(report));
      List<NameMention> byHead = head.find(text.text()).names();
      Map<TextSpan, NameType> gold = new TreeMap<>();
      for (int i = 0; i < text.spans().size(); i++) {
        gold.put(text.spans().get(i), text.types().get(i));
      }
      for (NameProposal proposal :
          judge.proposals(report, structurer.structure(report), byRules, byHead)) {
        NameType type = gold.get(proposal.span());
        examples.add(
            new Example(
                proposal.features(), type == null ? -1 : NameWeights.types().indexOf(type)));
      }
    }
    System.err.println(examples.size() + " proposals");
    Map<String, double[]> weights = learn(examples, decay);
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      out.println(
          "# Weights of proposals for names, learned by org.sayso.train.name.TrainNameJudge from the"
              + " Worldwide Newswire; they hold no text of it.");
      out.println("feature\tperson\torganization\tlocation\tother");
      new TreeMap<>(weights)
          .forEach(
              (feature, each) ->
                  out.printf(
                      Locale.ROOT,
                      "%s\t%.2f\t%.2f\t%.2f\t%.2f%n",
                      feature,
                      each[0],
                      each[1],
                      each[2],
                      each[3]));
    }
  }

  private static Map<String, double[]> learn(List<Example> examples, double decay) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        example -> example.features().forEach(each -> counts.merge(each, 1, Integer::sum)));
    int types = NameWeights.types().size();
    Map<String, double[]> weights = new HashMap<>();
    Map<String, double[]> squares = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= LEAST) {
            weights.put(feature, new double[types]);
            squares.put(feature, new double[types]);
          }
        });
    List<Example> shuffled = new ArrayList<>(examples);
    Random random = new Random(1);
    double[] sums = new double[types];
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(shuffled, random);
      for (Example example : shuffled) {
        java.util.Arrays.fill(sums, 0);
        for (String feature : example.features()) {
          double[] each = weights.get(feature);
          for (int i = 0; each != null && i < types; i++) {
            sums[i] += each[i];
          }
        }
        double all = 1;
        for (int i = 0; i < types; i++) {
          sums[i] = Math.exp(sums[i]);
          all += sums[i];
        }
        for (String feature : example.features()) {
          double[] each = weights.get(feature);
          double[] square = squares.get(feature);
          for (int i = 0; each != null && square != null && i < types; i++) {
            double gradient =
                sums[i] / all - (example.type() == i ? 1 : 0) + decay * each[i] * 1000;
            square[i] += gradient * gradient;
            each[i] -= 0.1 * gradient / Math.sqrt(square[i] + 1e-8);
          }
        }
      }
    }
    return weights;
  }
}
