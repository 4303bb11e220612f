package org.sayso.bench.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.story.StoryClusterer;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.JsonCursor;

/**
 * Clusters the reports of a JSON Lines file ({@code id}, {@code text}) by their words alone and
 * prints the stories in the form that {@code score_stories.py} reads: {@code StoriesBench
 * REPORTS.jsonl > STORIES.jsonl}.
 */
public final class StoriesBench {
  private StoriesBench() {}

  public static void main(String[] args) throws IOException {
    FactExtractor extractor = FactExtractor.create();
    List<ReportFacts> facts =
        Files.readAllLines(Path.of(args[0])).stream()
            .filter(line -> !line.isBlank())
            .map(
                line -> {
                  JsonCursor at = JsonCursor.parse(line);
                  Report report = Report.ofText(at.field("id").text(), at.field("text").text());
                  return extractor.extract(
                      new Reading(
                          report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                      Instant.EPOCH);
                })
            .toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int number = 0;
    for (List<ReportFacts> story : StoryClusterer.create().assign(facts)) {
      String reports =
          story.stream().map(report -> '"' + report.id() + '"').collect(Collectors.joining(","));
      out.println("{\"story\":\"s" + ++number + "\",\"reports\":[" + reports + "]}");
    }
  }
}
