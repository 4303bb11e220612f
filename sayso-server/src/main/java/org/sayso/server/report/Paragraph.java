package org.sayso.server.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph of a report.
 *
 * @param type of its block: {@code paragraph}, {@code subhead}, {@code post}, …
 */
public record Paragraph(String type, List<Piece> pieces) {
  public Paragraph {
    pieces = List.copyOf(pieces);
  }

  /** The numbers of the flags beside it. */
  public List<Integer> flags() {
    return pieces.stream().flatMap(piece -> piece.flags().stream()).distinct().toList();
  }

  /** Its words without marks. */
  public Stream<String> words() {
    return pieces.stream().map(Piece::text);
  }
}
