package org.sayso.server.report;

import java.util.List;

/**
 * A stretch of a report's text in which the same marks apply.
 *
 * @param css the classes that show its marks; empty if it has none
 * @param first whether the words that the address points at begin here
 * @param numbers of the statements whose cue ends with it
 * @param flags of the flags whose words end with it
 */
public record Piece(
    String text, String css, boolean first, List<Integer> numbers, List<Integer> flags) {
  public Piece {
    numbers = List.copyOf(numbers);
    flags = List.copyOf(flags);
  }
}
