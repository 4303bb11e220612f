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
        String text = node.path("text").asText();
        for (JsonNode attribution : node.path("attributions")) {
          RoleSpans spans = GoldText.spans(attribution);
          marked.add(
              new Marked(
                  new RoleSpans(spans.source(), spans.cue(), joined(text, spans.content())),
                  attribution.path("parent").asInt(-1)));
        }
        texts.addAll(unfolded(node.path("id").asText(), text, marked));
      }
    }
    return texts;
  }

  /** Sentences of one quotation as one stretch, as PolNeAR has them. */
  private static List<TextSpan> joined(String text, List<TextSpan> parts) {
    List<TextSpan> joined = new ArrayList<>();
    for (TextSpan part : parts) {
      int last = joined.size() - 1;
      if (last >= 0 && isGap(text, joined.get(last).end(), part.start())) {
        joined.set(last, TextSpan.of(joined.get(last).start(), part.end()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** Whether only marks and white space part two stretches, on one line and in one quotation. */
  private static boolean isGap(String text, int from, int to) {
    return from <= to && text.substring(from, to).matches("[.!?…]* *");
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
