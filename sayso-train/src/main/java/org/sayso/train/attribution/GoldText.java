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
          List<TextSpan> source = spans(attribution.path("source"));
          List<TextSpan> cue = spans(attribution.path("cue"));
          List<TextSpan> content = spans(attribution.path("content"));
          if (!source.isEmpty() || !cue.isEmpty() || !content.isEmpty()) {
            attributions.add(new RoleSpans(source, cue, content));
          }
        }
        texts.add(new GoldText(node.path("id").asText(), node.path("text").asText(), attributions));
      }
    }
    return texts;
  }

  private static List<TextSpan> spans(JsonNode pairs) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(TextSpan.of(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
