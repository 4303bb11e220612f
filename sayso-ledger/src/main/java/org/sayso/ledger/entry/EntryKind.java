package org.sayso.ledger.entry;

import java.util.Locale;

/** What an entry records. */
public enum EntryKind {
  /** A report as it was gathered. */
  REPORT,
  /** What one version of the reader read out of a report. */
  READING,
  /** Something that a person decided: a correction, a finding. */
  ACT,
  /** Something that a person did in a case of the desk. */
  CASE;

  /** The word in the file and in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntryKind parse(String word) {
    for (EntryKind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no entry kind is called \"" + word + "\"");
  }
}
