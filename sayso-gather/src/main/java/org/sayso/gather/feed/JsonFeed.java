package org.sayso.gather.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.metadata.DateText;
import org.sayso.model.Outcome;

/** Reads JSON Feed (jsonfeed.org, 1.0 and 1.1). */
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DateText dates;

  JsonFeed(DateText dates) {
    this.dates = dates;
  }

  Outcome<Feed> parse(String name, String text) {
    JsonNode feed;
    try {
      feed = JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      return Outcome.skipped(
          "bad-feed", name, "not readable as JSON Feed: " + broken.getOriginalMessage());
    }
    if (!feed.path("items").isArray()) {
      return Outcome.skipped("bad-feed", name, "a JSON object without \"items\" is no JSON Feed");
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      String date = text(item, "date_published");
      String html = text(item, "content_html");
      String plain = text(item, "content_text");
      String author = text(item.path("authors").path(0), "name");
      entries.add(
          new FeedEntry(
              text(item, "url"),
              text(item, "title"),
              html != null ? html : plain != null ? org.jsoup.nodes.Entities.escape(plain) : "",
              author != null ? author : text(item.path("author"), "name"),
              date == null ? null : dates.parse(date).orElse(null)));
    }
    return Outcome.done(new Feed(text(feed, "title"), text(feed, "language"), entries, List.of()));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue().strip() : null;
  }
}
