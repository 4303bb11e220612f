package org.sayso.bench.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Problem;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * Spans of one text in the forms that files have: {@code [start, end]}, {@code {"start", "end",
 * "text"?}}, or a list of these. What is not a span of the text becomes a {@link Problem} and is
 * left out; a span whose {@code text} is not the text's becomes a problem and is kept.
 */
final class SpanForms {
  private final String text;
  private final List<Problem> problems;

  /**
   * @param problems where to add what is wrong
   */
  SpanForms(String text, List<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The three roles of an attribution; empty if no role has a span. */
  Optional<RoleSpans> roles(JsonNode attribution, String place) {
    List<TextSpan> source = spans(attribution.get("source"), place + ", source");
    List<TextSpan> cue = spans(attribution.get("cue"), place + ", cue");
    List<TextSpan> content = spans(attribution.get("content"), place + ", content");
    return source.isEmpty() && cue.isEmpty() && content.isEmpty()
        ? Optional.empty()
        : Optional.of(new RoleSpans(source, cue, content));
  }

  /** A list of spans, or a single one; {@code null}: none. */
  List<TextSpan> spans(@Nullable JsonNode node, String place) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    boolean single =
        node.isObject() || (node.size() == 2 && node.get(0).isInt() && node.get(1).isInt());
    List<TextSpan> spans = new ArrayList<>();
    for (JsonNode each : single ? List.of(node) : node) {
      span(each, place).ifPresent(spans::add);
    }
    return List.copyOf(spans);
  }

  /** One span. */
  Optional<TextSpan> span(JsonNode node, String place) {
    JsonNode start = node.isObject() ? node.path("start") : node.path(0);
    JsonNode end = node.isObject() ? node.path("end") : node.path(1);
    boolean pair = node.isObject() || (node.isArray() && node.size() == 2);
    if (!pair || !isPlace(start) || !isPlace(end) || start.intValue() >= end.intValue()) {
      problems.add(
          new Problem("not-a-span", place, place + ": " + node + " is not a span of the text"));
      return Optional.empty();
    }
    TextSpan span = new TextSpan(start.intValue(), end.intValue());
    JsonNode said = node.path("text");
    if (said.isTextual() && !said.textValue().equals(span.in(text))) {
      problems.add(
          new Problem(
              "span-text-differs",
              place,
              place + ": " + node + ", but the text has '" + span.in(text) + "' there"));
    }
    return Optional.of(span);
  }

  /** Whether the node is an offset of the text that does not cut a surrogate pair. */
  private boolean isPlace(JsonNode node) {
    if (!node.isInt() || node.intValue() < 0 || node.intValue() > text.length()) {
      return false;
    }
    int at = node.intValue();
    return at == 0
        || at == text.length()
        || !(Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at)));
  }
}
