package org.sayso.ledger.desk;

import java.util.Locale;

/**
 * Who does a check.
 *
 * @param name of a person or a body: "Ada Checker", "Forensic laboratory"; empty if nobody yet
 */
public record Assignee(Kind kind, String name) {
  /** Nobody yet. */
  public static final Assignee NOBODY = new Assignee(Kind.PERSON, "");

  public Assignee {
    name = DeskText.checked("assignee", name);
  }

  /** What sort of assignee. */
  public enum Kind {
    PERSON,
    BODY;

    /** The word in files and on pages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind parse(String word) {
      for (Kind kind : values()) {
        if (kind.word().equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("an assignee is a person or a body, not \"" + word + "\"");
    }
  }
}
