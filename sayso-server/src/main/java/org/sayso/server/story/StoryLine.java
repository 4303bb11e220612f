package org.sayso.server.story;

import java.time.Instant;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.page.Address;

/**
 * A story in a list.
 *
 * @param reports how many reports it has
 * @param texts how many of them are not copies of another
 */
public record StoryLine(
    String id, String title, int reports, int texts, int claims, Instant first, Instant last) {
  /** From a story's JSON. */
  public static StoryLine parse(String json) {
    JsonCursor story = JsonCursor.parse(json);
    return new StoryLine(
        story.field("story").text(),
        story.field("title").text(),
        story.field("reports").items(item -> item).size(),
        story.field("texts").items(item -> item).size(),
        story.field("claims").wholeNumber(),
        Instant.parse(story.field("first").text()),
        Instant.parse(story.field("last").text()));
  }

  public String address() {
    return Address.story(id);
  }
}
