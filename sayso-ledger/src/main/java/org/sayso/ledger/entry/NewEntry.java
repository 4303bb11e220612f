package org.sayso.ledger.entry;

import java.time.Instant;

/**
 * Something to append. Appending one whose kind and key are already there changes nothing.
 *
 * @param key what makes it the same thing: for a report its id and the hash of its content
 * @param subject what it is about, so that entries about it are found: the report's id, or the id
 *     of an act
 * @param at when Sayso came to know it, to the millisecond
 * @param body JSON on one line
 */
public record NewEntry(EntryKind kind, String key, String subject, Instant at, String body) {
  public NewEntry {
    if (key.isBlank()) {
      throw new IllegalArgumentException("key is blank");
    }
    if (body.isBlank()) {
      throw new IllegalArgumentException("body of entry " + key + " is blank");
    }
    at = Instant.ofEpochMilli(at.toEpochMilli());
  }
}
