package org.sayso.client;

import org.sayso.model.json.JsonCursor;

/**
 * Up to where a ledger is.
 *
 * @param hash of the last entry; whoever notes it can prove later that nothing before was changed
 */
public record Head(int entries, String hash) {
  static Head read(JsonCursor at) {
    return new Head(at.field("entries").wholeNumber(), at.field("hash").text());
  }
}
