package org.sayso.train.time;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.time.TimeGate;
import org.sayso.read.time.TimeTagger;

/**
 * Reads the times of every document with a gate that learned from the documents of the other folds
 * only: {@code CrossValidateTimes TML_DIRECTORY OUT.jsonl [FOLDS]}. The readings are for {@code
 * score_times.py}.
 */
public final class CrossValidateTimes {
  private CrossValidateTimes() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "usage: CrossValidateTimes TML_DIRECTORY OUT.jsonl [FOLDS]");
    }
    int folds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    List<TimeMlDocument> documents = TimeMlDocument.readAll(Path.of(arguments[0]));
    GateExamples gateExamples = new GateExamples();
    List<List<LogisticTrainer.Example>> examples =
        documents.stream().map(gateExamples::of).toList();
    TextStructurer structurer = TextStructurer.create();
    try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
      for (int fold = 0; fold < folds; fold++) {
        List<LogisticTrainer.Example> others = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
          if (i % folds != fold) {
            others.addAll(examples.get(i));
          }
        }
        TimeTagger tagger = TimeTagger.create(new TimeGate(GateExamples.learn(others)));
        for (int i = fold; i < documents.size(); i += folds) {
          Report report = documents.get(i).report();
          out.println(ReadingJson.write(reading(report, structurer, tagger)));
        }
      }
    }
  }

  private static Reading reading(Report report, TextStructurer structurer, TimeTagger tagger) {
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        tagger.tag(report, structurer.structure(report)),
        List.of(),
        List.of());
  }
}
