package org.sayso.client;

import org.sayso.model.json.JsonCursor;

/**
 * An earlier claim that a text may restate.
 *
 * @param rank from 1 on
 * @param score for comparison within one answer only
 */
public record Match(int rank, String claim, double score, String text) {
  static Match read(JsonCursor at) {
    return new Match(
        at.field("rank").wholeNumber(),
        at.field("claim").text(),
        at.field("score").number(),
        at.field("text").text());
  }
}
