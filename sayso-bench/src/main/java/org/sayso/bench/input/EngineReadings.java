package org.sayso.bench.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.bench.input.JsonLines.Line;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.ReadingJson;

/**
 * Reads the texts of a gold file as {@code sayso read --input jsonl} does, and hands on the JSON
 * that it would print; so a benchmark measures what a user gets.
 */
public final class EngineReadings {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EngineReadings() {}

  /**
   * The reports of a JSON Lines file; those that cannot be read are left out and count as empty
   * later.
   */
  public static List<Report> reports(Path file) {
    try (Stream<Gathered> gathered =
        Gatherer.create(GatherLimits.DEFAULT)
            .gather(new InputSource.PathInput(file), InputFormat.JSONL)) {
      return gathered
          .flatMap(
              each ->
                  each.outcome() instanceof Outcome.Done<Report> done
                      ? Stream.of(done.value())
                      : Stream.empty())
          .toList();
    }
  }

  /** One reading for each report of the file, in its order; reads several at once. */
  public static List<Line> read(ReadingStage stage, Path file) {
    return reports(file).parallelStream()
        .map(report -> line(report.id(), ReadingJson.write(stage.read(report))))
        .toList();
  }

  private static Line line(String id, String json) {
    try {
      return new Line("reading of " + id, MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new SaysoException(
          Fault.BUG, "the reading of " + id + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
