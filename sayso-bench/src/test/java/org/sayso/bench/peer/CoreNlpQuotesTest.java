package org.sayso.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * Documents have the shape of CoreNLP's JSON output: tokens with offsets, quotes with token numbers
 * of the mention.
 */
class CoreNlpQuotesTest {
  private static final Set<String> VERBS = Set.of("said", "asked", "denied", "was");

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private String text(String text) {
    ArrayNode tokens = document.putArray("sentences").addObject().putArray("tokens");
    int at = 0;
    for (String word : text.split("(?<=\\W)|(?=\\W)")) {
      if (!word.isBlank()) {
        tokens
            .addObject()
            .put("characterOffsetBegin", at)
            .put("characterOffsetEnd", at + word.length())
            .put("lemma", word.equals("was") ? "be" : word)
            .put("pos", VERBS.contains(word) ? "VBD" : "NN");
      }
      at += word.length();
    }
    document.putArray("quotes");
    return text;
  }

  private void quote(String text, String words, Map<String, ?> fields)
      throws JsonProcessingException {
    int start = text.indexOf(words);
    ObjectNode quote =
        ((ArrayNode) document.get("quotes"))
            .addObject()
            .put("beginIndex", start)
            .put("endIndex", start + words.length());
    quote.setAll((ObjectNode) JsonMapper.builder().build().valueToTree(fields));
  }

  private static List<String> words(List<TextSpan> spans, String text) {
    return spans.stream().map(span -> span.in(text)).toList();
  }

  @Test
  void theMentionIsTheSourceAndTheNearestVerbOutsideQuotationsTheCue()
      throws JsonProcessingException {
    String text = text("\"He was said to go\", the tall Ann said.");
    quote(
        text,
        "\"He was said to go\"",
        Map.of("speaker", "Ann", "mentionBegin", 10, "mentionEnd", 10));
    RoleSpans only = CoreNlpQuotes.attributions(document, text).get(0);
    assertThat(words(only.source(), text)).containsExactly("Ann");
    assertThat(words(only.cue(), text)).containsExactly("said");
    assertThat(only.cue().get(0).start()).isGreaterThan(20);
    assertThat(words(only.content(), text)).containsExactly("\"He was said to go\"");
  }

  @Test
  void quotationsOfOneSpeakerInOneParagraphAreOneAttribution() throws JsonProcessingException {
    String text = text("\"One\", Ann said. \"Two.\"\n\"Three\", she said.");
    quote(text, "\"One\"", Map.of("speaker", "Ann", "mentionBegin", 4, "mentionEnd", 4));
    quote(text, "\"Two.\"", Map.of("speaker", "Ann"));
    quote(text, "\"Three\"", Map.of("speaker", "Ann", "mentionBegin", 15, "mentionEnd", 15));
    assertThat(CoreNlpQuotes.attributions(document, text))
        .extracting(spans -> words(spans.content(), text))
        .containsExactly(List.of("\"One\"", "\"Two.\""), List.of("\"Three\""));
  }

  @Test
  void aNameWithoutAPlaceIsFoundWhereItStandsNearest() throws JsonProcessingException {
    String text = text("Bob came. \"Go\". Bob left. Bob slept.");
    quote(text, "\"Go\"", Map.of("speaker", "Bob"));
    RoleSpans only = CoreNlpQuotes.attributions(document, text).get(0);
    assertThat(only.source()).containsExactly(TextSpan.of(16, 19));
    assertThat(only.cue()).isEmpty();
  }

  @Test
  void anUnknownSpeakerIsNoSource() throws JsonProcessingException {
    String text = text("Unknown \"Go\" Unknown");
    quote(text, "\"Go\"", Map.of("speaker", "Unknown"));
    assertThat(CoreNlpQuotes.attributions(document, text).get(0).source()).isEmpty();
    assertThat(CoreNlpQuotes.attributions(JsonNodeFactory.instance.objectNode(), "")).isEmpty();
  }
}
