package org.sayso.train.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/** A text with the attributions that people marked in it. */
public record GoldText(String id, String text, List<RoleSpans> attributions) {
  public GoldText {
    attributions = List.copyOf(attributions);
  }

  /**
   * Reads JSON Lines of {@code {"id","text","attributions":[{"source":[[s,e]…],"cue","content"}]}};
   * other fields are ignored.
   */
  public static List<GoldText> read(Path jsonLines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldText> texts = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(jsonLines)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = json.readTree(line);
        List<RoleSpans> attributions = new ArrayList<>();
        for (JsonNode attribution : node.path("attributions")) {
          RoleSpans spans = spans(attribution);
          if (!spans.all().isEmpty()) {
            attributions.add(spans);
          }
        }
        texts.add(new GoldText(node.path("id").asText(), node.path("text").asText(), attributions));
      }
    }
    return texts;
  }

  /** The parts of one attribution. */
  static RoleSpans spans(JsonNode attribution) {
    return new RoleSpans(
        list(attribution.path("source")),
        list(attribution.path("cue")),
        list(attribution.path("content")));
  }

  private static List<TextSpan> list(JsonNode pairs) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(TextSpan.of(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
