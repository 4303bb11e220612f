package org.sayso.ledger.act;

/**
 * A decision with who made it and why.
 *
 * @param by a person's name; never empty
 * @param note the grounds, in that person's words; may be empty
 */
public record Act(Decision decision, String by, String note) {
  public Act {
    if (by.isBlank()) {
      throw new IllegalArgumentException(
          "by is blank: a decision needs the name of the person who made it");
    }
  }
}
