package org.sayso.read.structure;

/**
 * One quotation mark of a text.
 *
 * @param family which marks go together
 * @param side what it does, as far as its place tells
 * @param start where it stands
 * @param end behind it
 * @param paragraph the number of its paragraph
 */
record QuotationMark(Family family, Side side, int start, int end, int paragraph) {
  /** Marks that open and close one another. */
  enum Family {
    STRAIGHT,
    CURLY,
    GUILLEMET,
    SINGLE_GUILLEMET,
    CORNER,
    WHITE_CORNER,
    SINGLE
  }

  /** What a mark does. */
  enum Side {
    OPENS,
    CLOSES,
    /** Its place does not tell: it closes what is open, else it opens. */
    EITHER
  }

  QuotationMark as(Side other) {
    return new QuotationMark(family, other, start, end, paragraph);
  }
}
