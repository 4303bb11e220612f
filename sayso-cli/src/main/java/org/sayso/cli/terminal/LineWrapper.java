package org.sayso.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines with styled words. Lines break at white space, and inside a word only where the word
 * is wider than a line. Control characters and marks that turn the direction of writing, which
 * could make a terminal do things or hide words, are shown as {@code U+FFFD}.
 */
public final class LineWrapper {
  private static final char REPLACEMENT = '\uFFFD';

  private final int width;

  private LineWrapper(int width) {
    this.width = width;
  }

  /**
   * @param width columns of a line, the indentation included
   */
  public static LineWrapper create(int width) {
    return new LineWrapper(width);
  }

  /** One character as it is shown, with its look. */
  private record Cell(int codePoint, String style) {
    boolean isSpace() {
      return codePoint == ' ';
    }

    int width() {
      return DisplayWidth.of(codePoint);
    }
  }

  /**
   * The lines that hold the pieces.
   *
   * @param first indentation of the first line
   * @param rest indentation of the other lines
   */
  public List<String> wrap(List<Inked> pieces, String first, String rest) {
    List<String> lines = new ArrayList<>();
    List<Cell> line = new ArrayList<>();
    List<Cell> word = new ArrayList<>();
    for (Inked piece : pieces) {
      for (int codePoint : piece.text().codePoints().toArray()) {
        Cell cell = new Cell(shown(codePoint), piece.style());
        if (!cell.isSpace()) {
          word.add(cell);
          continue;
        }
        place(word, line, lines, first, rest);
        if (!line.isEmpty() && !line.get(line.size() - 1).isSpace()) {
          line.add(cell);
        }
      }
    }
    place(word, line, lines, first, rest);
    finish(line, lines, first, rest);
    return lines;
  }

  private void place(
      List<Cell> word, List<Cell> line, List<String> lines, String first, String rest) {
    int room = width - DisplayWidth.of(lines.isEmpty() ? first : rest);
    if (!line.isEmpty() && columns(line) + columns(word) > room) {
      finish(line, lines, first, rest);
      room = width - DisplayWidth.of(rest);
    }
    for (Cell cell : word) {
      if (!line.isEmpty() && columns(line) + cell.width() > room) {
        finish(line, lines, first, rest);
        room = width - DisplayWidth.of(rest);
      }
      line.add(cell);
    }
    word.clear();
  }

  private static void finish(List<Cell> line, List<String> lines, String first, String rest) {
    while (!line.isEmpty() && line.get(line.size() - 1).isSpace()) {
      line.remove(line.size() - 1);
    }
    if (!line.isEmpty()) {
      lines.add((lines.isEmpty() ? first : rest) + written(line));
      line.clear();
    }
  }

  private static int columns(List<Cell> cells) {
    int columns = 0;
    for (Cell cell : cells) {
      columns += cell.width();
    }
    return columns;
  }

  private static String written(List<Cell> line) {
    StringBuilder written = new StringBuilder();
    String style = "";
    for (Cell cell : line) {
      if (!cell.style().equals(style)) {
        if (!style.isEmpty()) {
          written.append("\u001B[0m");
        }
        if (!cell.style().isEmpty()) {
          written.append("\u001B[").append(cell.style()).append('m');
        }
        style = cell.style();
      }
      written.appendCodePoint(cell.codePoint());
    }
    return style.isEmpty() ? written.toString() : written.append("\u001B[0m").toString();
  }

  private static int shown(int codePoint) {
    if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
      return ' ';
    }
    boolean turns =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return turns || half || Character.isISOControl(codePoint) ? REPLACEMENT : codePoint;
  }
}
