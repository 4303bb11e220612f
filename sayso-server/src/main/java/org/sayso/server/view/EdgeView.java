package org.sayso.server.view;

import org.sayso.ledger.chain.ChainEdge;
import org.sayso.model.json.JsonCursor;

/** An edge of the provenance graph: that a report has something from somewhere else. */
public final class EdgeView {
  private EdgeView() {}

  /** From its JSON. */
  public static ChainEdge parse(String json) {
    JsonCursor edge = JsonCursor.parse(json);
    return new ChainEdge(
        edge.field("from").text(),
        edge.field("to").text(),
        type(edge.field("type").text()),
        edge.field("evidence").text());
  }

  private static ChainEdge.Type type(String word) {
    for (ChainEdge.Type type : ChainEdge.Type.values()) {
      if (type.word().equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no edge is of the type " + word);
  }

  /** What the edge says, as words between the two reports. */
  public static String words(ChainEdge.Type type) {
    return switch (type) {
      case WIRE_COPY -> "copy of the text";
      case CREDITS -> "credits it";
      case REWRITES -> "same matter in other words";
      case EMBEDS -> "embeds the post";
      case CITES -> "cites what it was told";
    };
  }
}
