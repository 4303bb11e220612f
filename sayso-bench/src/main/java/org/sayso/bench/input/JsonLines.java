package org.sayso.bench.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * The objects of a JSON Lines file. A benchmark takes all of its input or none: the first bad line
 * ends the work.
 */
public final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * One line's object.
   *
   * @param place file and line number, for messages
   */
  public record Line(String place, JsonNode object) {}

  /**
   * All objects of the file, in its order; blank lines are left out.
   *
   * @throws SaysoException with {@link Fault#DATA} if the file cannot be read, is not UTF-8, or a
   *     line is no object
   */
  public static List<Line> read(Path file) {
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!json.isBlank()) {
          lines.add(parse(json, file + ":" + number));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new SaysoException(Fault.DATA, file + ": cannot be read as UTF-8 text: " + e, e);
    }
    return List.copyOf(lines);
  }

  private static Line parse(String json, String place) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null || !node.isObject()) {
        throw new SaysoException(Fault.DATA, place + ": not a JSON object");
      }
      return new Line(place, node);
    } catch (JsonProcessingException e) {
      throw new SaysoException(Fault.DATA, place + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
