package org.sayso.train.time;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code gate.tsv}: {@code TrainTimeGate TML_DIRECTORY OUT.tsv [even|odd|all]}. With {@code
 * even} only every other document, in the order of the file names and beginning with the first, is
 * learned from, so that the rest can measure.
 */
public final class TrainTimeGate {
  private TrainTimeGate() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "usage: TrainTimeGate TML_DIRECTORY OUT.tsv [even|odd|all]");
    }
    String part = arguments.length > 2 ? arguments[2] : "all";
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    GateExamples gateExamples = new GateExamples();
    List<TimeMlDocument> documents = TimeMlDocument.readAll(Path.of(arguments[0]));
    for (int i = 0; i < documents.size(); i++) {
      if (part.equals("all") || i % 2 == (part.equals("odd") ? 1 : 0)) {
        examples.addAll(gateExamples.of(documents.get(i)));
      }
    }
    Map<String, Double> weights = GateExamples.learn(examples);
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
}
