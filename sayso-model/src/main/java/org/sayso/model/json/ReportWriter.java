package org.sayso.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Block;
import org.sayso.model.Post;
import org.sayso.model.PublicationTime;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;

/** Writes a report as the JSON object that a reading holds under {@code report}. */
final class ReportWriter {
  private ReportWriter() {}

  static void write(JsonGenerator json, Report report) throws IOException {
    ReportMetadata metadata = report.metadata();
    PublicationTime published = metadata.published();
    json.writeStartObject();
    json.writeStringField("id", report.id());
    nullable(json, "url", metadata.url());
    nullable(json, "outlet", metadata.outlet());
    nullable(json, "title", metadata.title());
    strings(json, "byline", metadata.byline());
    nullable(json, "published", published == null ? null : published.iso());
    nullable(json, "language", metadata.language());
    json.writeStringField("text", report.text());
    SpanJson spans = new SpanJson(report.text());
    json.writeArrayFieldStart("posts");
    for (Post post : report.posts()) {
      post(json, spans, post);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("removed");
    for (RemovedText removed : report.removed()) {
      json.writeStartObject();
      json.writeStringField("kind", removed.kind());
      json.writeStringField("text", removed.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    blocks(json, spans, report.blocks());
    json.writeEndObject();
  }

  private static void post(JsonGenerator json, SpanJson spans, Post post) throws IOException {
    json.writeStartObject();
    nullable(json, "platform", post.origin().platform());
    nullable(json, "author", post.origin().author());
    nullable(json, "handle", post.origin().handle());
    present(json, "id", post.origin().id());
    present(json, "url", post.origin().url());
    nullable(json, "posted", post.posted() == null ? null : post.posted().toString());
    json.writeBooleanField("truncated", post.truncated());
    spans.write(json, "span", post.span());
    strings(json, "links", post.links());
    if (!post.continued().isEmpty()) {
      spans.write(json, "continued", post.continued());
    }
    json.writeEndObject();
  }

  private static void blocks(JsonGenerator json, SpanJson spans, List<Block> blocks)
      throws IOException {
    if (blocks.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("blocks");
    for (Block block : blocks) {
      json.writeStartObject();
      json.writeStringField("type", WireNames.of(block.type()));
      spans.write(json, "span", block.span());
      present(json, "path", block.path());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A field of the contract that may be unknown: then {@code null}. */
  static void nullable(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  /** A field beyond the contract: absent if unknown. */
  static void present(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
