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

/**
 * Texts with attributions inside attributions, as what the encoder is shown: the text with its
 * outer attributions, and every stretch of content as a text of its own with those right inside it,
 * which may be none. That is how contents are read again in serving.
 */
public final class NestedTexts {
  private NestedTexts() {}

  private record Marked(RoleSpans spans, int parent) {}

  /**
   * Reads JSON Lines as {@link GoldText#read} does, where each attribution may have a {@code
   * parent}: the place in the list of the one that it lies in, or null.
   */
  public static List<GoldText> read(Path jsonLines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldText> texts = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(jsonLines)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = json.readTree(line);
        List<Marked> marked = new ArrayList<>();
        for (JsonNode attribution : node.path("attributions")) {
          marked.add(new Marked(GoldText.spans(attribution), attribution.path("parent").asInt(-1)));
        }
        texts.addAll(unfolded(node.path("id").asText(), node.path("text").asText(), marked));
      }
    }
    return texts;
  }

  private static List<GoldText> unfolded(String id, String text, List<Marked> marked) {
    List<GoldText> texts = new ArrayList<>();
    texts.add(new GoldText(id, text, inside(marked, -1)));
    for (int outer = 0; outer < marked.size(); outer++) {
      List<RoleSpans> inner = inside(marked, outer);
      for (TextSpan content : marked.get(outer).spans().content()) {
        texts.add(
            new GoldText(
                id + "/" + outer + "@" + content.start(),
                content.in(text),
                inner.stream()
                    .filter(spans -> spans.all().stream().allMatch(content::contains))
                    .map(spans -> shifted(spans, -content.start()))
                    .toList()));
      }
    }
    return texts;
  }

  private static List<RoleSpans> inside(List<Marked> marked, int parent) {
    return marked.stream().filter(one -> one.parent() == parent).map(Marked::spans).toList();
  }

  private static RoleSpans shifted(RoleSpans spans, int by) {
    return new RoleSpans(
        shifted(spans.source(), by), shifted(spans.cue(), by), shifted(spans.content(), by));
  }

  private static List<TextSpan> shifted(List<TextSpan> spans, int by) {
    return spans.stream().map(span -> span.shift(by)).toList();
  }
}
