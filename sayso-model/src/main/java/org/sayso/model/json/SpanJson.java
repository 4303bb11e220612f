package org.sayso.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;

/**
 * Spans of one report's text: written with the words they point at, and checked against them when
 * read.
 */
record SpanJson(String text) {
  void write(JsonGenerator json, String name, @Nullable TextSpan span) throws IOException {
    json.writeFieldName(name);
    if (span == null) {
      json.writeNull();
    } else {
      write(json, span);
    }
  }

  void write(JsonGenerator json, String name, List<TextSpan> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (TextSpan span : spans) {
      write(json, span);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, TextSpan span) throws IOException {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          span + " ends behind the report's text, which has " + text.length() + " chars");
    }
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.in(text));
    json.writeEndObject();
  }

  TextSpan parse(JsonCursor span) {
    TextSpan parsed =
        span.checked(
            at -> new TextSpan(at.field("start").wholeNumber(), at.field("end").wholeNumber()));
    if (parsed.end() > text.length()) {
      throw span.problem(
          "end "
              + parsed.end()
              + " is behind the report's text, which has "
              + text.length()
              + " chars");
    }
    JsonCursor words = span.field("text");
    if (!words.text().equals(parsed.in(text))) {
      throw words.problem(
          "\""
              + words.text()
              + "\" is not what the report has at "
              + parsed.start()
              + "-"
              + parsed.end()
              + ": \""
              + parsed.in(text)
              + "\"");
    }
    return parsed;
  }

  List<TextSpan> parseAll(JsonCursor spans) {
    return spans.items(this::parse);
  }
}
