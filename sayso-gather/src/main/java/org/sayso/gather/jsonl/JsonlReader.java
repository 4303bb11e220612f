package org.sayso.gather.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.post.PostFinder;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.SaysoException;
import org.sayso.model.json.ReadingJson;

/**
 * JSON Lines into reports: {@code {"id","text","title"?,"published"?,"url"?,"outlet"?}}. The text
 * becomes the report's text unchanged, the id its id. An object with a whole {@code "report"} and
 * no text of its own, as gathering and reading print it, is that report. A line that is no such
 * object is skipped with its number and a code ({@code bad-json}, {@code missing-text}, {@code
 * missing-id}, {@code empty-text}, {@code bad-report}, {@code line-too-long}), and the rest is
 * read. Not for use by several threads.
 */
public final class JsonlReader {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final LineReader lines;
  private final GatherLimits limits;

  private JsonlReader(String name, LineReader lines, GatherLimits limits) {
    this.name = name;
    this.lines = lines;
    this.limits = limits;
  }

  /**
   * @param name what messages call the input
   * @param stream the lines in UTF-8; the reader does not close it
   */
  public static JsonlReader create(String name, InputStream stream, GatherLimits limits) {
    return new JsonlReader(name, new LineReader(stream, limits.maxLineBytes()), limits);
  }

  /** The next report or skip; empty lines are passed over. Empty at the end. */
  public Optional<Gathered> next() throws IOException {
    while (true) {
      Optional<LineReader.Line> line = lines.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().isTooLong() || !isBlank(line.get().bytes())) {
        return Optional.of(read(line.get()));
      }
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte value : bytes) {
      if (value != ' ' && value != '\t' && value != '\r') {
        return false;
      }
    }
    return true;
  }

  private Gathered read(LineReader.Line line) {
    String where = name + ":" + line.number();
    if (line.isTooLong()) {
      return skipped(
          where,
          "line-too-long",
          "the line has "
              + line.length()
              + " bytes, the limit is "
              + limits.maxLineBytes()
              + "; split it or raise --max-line-bytes");
    }
    JsonNode node;
    try {
      node = JSON.readTree(withoutMark(line));
    } catch (JsonProcessingException e) {
      return skipped(
          where, "bad-json", "not a JSON object: " + e.getOriginalMessage() + "; mend the line");
    } catch (IOException e) {
      return skipped(
          where,
          "bad-json",
          "not readable as UTF-8: " + e.getMessage() + "; save the file as UTF-8");
    }
    if (!node.isObject()) {
      return skipped(where, "bad-json", "not a JSON object; each line needs {\"id\":…,\"text\":…}");
    }
    return new Gathered(
        where,
        node.path("report").isObject() && !node.has("text")
            ? whole(where, node.path("report"))
            : report(where, node));
  }

  /** A report as it was printed. */
  private Outcome<Report> whole(String where, JsonNode node) {
    Report report;
    try {
      report = ReadingJson.readReport(node.toString());
    } catch (SaysoException e) {
      if (e.fault() != SaysoException.Fault.DATA) {
        throw e;
      }
      return Outcome.skipped(
          "bad-report", where, "its \"report\" is not as gathering prints it: " + e.getMessage());
    }
    Optional<Outcome<Report>> refused = refused(where, report.id(), report.text());
    return refused.orElseGet(() -> Outcome.done(report));
  }

  private Outcome<Report> report(String where, JsonNode node) {
    Optional<String> id = text(node, "id");
    if (id.isEmpty() || id.get().isBlank()) {
      return Outcome.skipped(
          "missing-id", where, "the object has no \"id\"; give each report its own");
    }
    Optional<String> text = text(node, "text");
    if (text.isEmpty()) {
      return Outcome.skipped("missing-text", where, "report " + id.get() + " has no \"text\"");
    }
    Optional<Outcome<Report>> refused = refused(where, id.get(), text.get());
    if (refused.isPresent()) {
      return refused.get();
    }
    List<Problem> remarks = new ArrayList<>();
    ReportMetadata metadata =
        new ReportMetadata(
            filled(node, "url"),
            filled(node, "outlet"),
            filled(node, "title"),
            byline(node),
            published(where, node, remarks),
            filled(node, "language"));
    Report report =
        new Report(
            id.get(), metadata, text.get(), List.of(), PostFinder.find(text.get()), List.of());
    return new Outcome.Done<>(report, remarks);
  }

  private Optional<Outcome<Report>> refused(String where, String id, String text) {
    if (text.isBlank()) {
      return Optional.of(
          Outcome.skipped(
              "empty-text",
              where,
              "report " + id + " has an empty text: there is nothing to read"));
    }
    if (text.length() > limits.maxTextChars()) {
      return Optional.of(
          Outcome.skipped(
              "text-too-long",
              where,
              "report "
                  + id
                  + " has "
                  + text.length()
                  + " chars, the limit is "
                  + limits.maxTextChars()
                  + "; split it or raise --max-chars"));
    }
    return Optional.empty();
  }

  private static @Nullable PublicationTime published(
      String where, JsonNode node, List<Problem> remarks) {
    String value = filled(node, "published");
    if (value == null) {
      return null;
    }
    Optional<PublicationTime> time = PublicationTime.parse(value);
    if (time.isEmpty()) {
      remarks.add(
          new Problem(
              "bad-date",
              where,
              "\"published\" is \"" + value + "\", not ISO 8601; the date is taken as unknown"));
    }
    return time.orElse(null);
  }

  private static List<String> byline(JsonNode node) {
    JsonNode value = node.path("byline");
    List<String> names = new ArrayList<>();
    if (value.isTextual() && !value.textValue().isBlank()) {
      names.add(value.textValue());
    }
    for (JsonNode name : value) {
      if (name.isTextual() && !name.textValue().isBlank()) {
        names.add(name.textValue());
      }
    }
    return names;
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isTextual()) {
      return Optional.of(value.textValue());
    }
    return value.isIntegralNumber() && field.equals("id")
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  private static @Nullable String filled(JsonNode node, String field) {
    return text(node, field).filter(value -> !value.isBlank()).orElse(null);
  }

  private static byte[] withoutMark(LineReader.Line line) {
    byte[] bytes = line.bytes();
    boolean marked =
        line.number() == 1
            && bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static Gathered skipped(String where, String code, String message) {
    return new Gathered(where, Outcome.skipped(code, where, message));
  }
}
