package org.sayso.publish.view;

import org.sayso.model.json.JsonCursor;

/**
 * That a report has something from somewhere else.
 *
 * @param to another report's id, the name of an outlet, or {@code post}
 * @param type wire-copy, credits, rewrites, embeds, cites
 */
public record EdgeView(String from, String to, String type, String evidence) {
  static EdgeView parse(String json) {
    JsonCursor edge = JsonCursor.parse(json);
    return new EdgeView(
        edge.field("from").text(),
        edge.field("to").text(),
        edge.field("type").text(),
        edge.field("evidence").text());
  }
}
