package org.sayso.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.input.JsonLines;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.json.ReadingJson;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.time.TimeTagger;

/** Tags the times of reports and prints readings that {@code score_times.py} takes. */
public final class TimeReadings {
  private TimeReadings() {}

  /**
   * Prints one reading a line.
   *
   * @param texts one object a line with {@code id}, {@code text} and {@code published}
   */
  public static void print(Path texts, PrintWriter out) {
    TextStructurer structurer = TextStructurer.create();
    TimeTagger tagger = TimeTagger.create();
    for (JsonLines.Line line : JsonLines.read(texts)) {
      Report report = report(line.object());
      Reading reading =
          new Reading(
              report,
              List.of(),
              List.of(),
              List.of(),
              tagger.tag(report, structurer.structure(report)),
              List.of(),
              List.of());
      out.println(ReadingJson.write(reading));
    }
  }

  static Report report(JsonNode object) {
    @Nullable PublicationTime published =
        PublicationTime.parse(object.path("published").asText("")).orElse(null);
    ReportMetadata metadata = new ReportMetadata(null, null, null, List.of(), published, "en");
    return new Report(
        object.path("id").asText(),
        metadata,
        object.path("text").asText(),
        List.of(),
        List.of(),
        List.of());
  }
}
