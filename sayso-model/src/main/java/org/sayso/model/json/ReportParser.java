package org.sayso.model.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.PublicationTime;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;

/** Takes a report from its JSON object. */
final class ReportParser {
  private ReportParser() {}

  static Report parse(JsonCursor report) {
    String text = report.field("text").text();
    SpanJson spans = new SpanJson(text);
    List<Block> blocks = report.field("blocks").items(block -> block(block, spans));
    List<Post> posts = report.field("posts").items(post -> post(post, spans));
    List<RemovedText> removed =
        report
            .field("removed")
            .items(line -> new RemovedText(line.field("kind").text(), line.field("text").text()));
    return report.checked(
        at -> new Report(at.field("id").text(), metadata(at), text, blocks, posts, removed));
  }

  private static ReportMetadata metadata(JsonCursor report) {
    return new ReportMetadata(
        report.field("url").textOrNull(),
        report.field("outlet").textOrNull(),
        report.field("title").textOrNull(),
        report.field("byline").items(JsonCursor::text),
        published(report.field("published")),
        report.field("language").textOrNull());
  }

  private static @Nullable PublicationTime published(JsonCursor published) {
    if (published.isAbsent()) {
      return null;
    }
    return PublicationTime.parse(published.text())
        .orElseThrow(
            () ->
                published.problem(
                    "\"" + published.text() + "\" is not a date or time of ISO 8601"));
  }

  private static Block block(JsonCursor block, SpanJson spans) {
    BlockType type = enumeration(block.field("type"), BlockType.class);
    return new Block(type, spans.parse(block.field("span")), block.field("path").textOrNull());
  }

  private static Post post(JsonCursor post, SpanJson spans) {
    PostOrigin origin =
        new PostOrigin(
            post.field("platform").textOrNull(),
            post.field("author").textOrNull(),
            post.field("handle").textOrNull(),
            post.field("id").textOrNull(),
            post.field("url").textOrNull());
    JsonCursor truncated = post.field("truncated");
    JsonCursor span = post.field("span");
    TextSpan words = span.isAbsent() ? null : spans.parse(span);
    List<String> links = post.field("links").items(JsonCursor::text);
    boolean cut = !truncated.isAbsent() && truncated.truth();
    List<TextSpan> continued = spans.parseAll(post.field("continued"));
    return new Post(origin, day(post.field("posted")), cut, words, links, continued);
  }

  private static @Nullable LocalDate day(JsonCursor day) {
    if (day.isAbsent()) {
      return null;
    }
    try {
      return LocalDate.parse(day.text());
    } catch (DateTimeParseException e) {
      throw day.problem("\"" + day.text() + "\" is not a day such as 2025-04-08");
    }
  }

  static <E extends Enum<E>> E enumeration(JsonCursor name, Class<E> type) {
    return name.checked(at -> WireNames.parse(type, at.text()));
  }
}
