package org.sayso.model;

/**
 * A stretch of a report's text, {@code [start, end)} in UTF-16 {@code char}s: the same units that
 * {@link String#substring(int, int)} takes. Spans are never empty.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " is below 0");
    }
    if (end <= start) {
      throw new IllegalArgumentException("end " + end + " is not above start " + start);
    }
  }

  public static TextSpan of(int start, int end) {
    return new TextSpan(start, end);
  }

  /** The words that this span points at. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** The shortest span that holds both. */
  public TextSpan cover(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, {@code by} chars further on. */
  public TextSpan shift(int by) {
    return new TextSpan(start + by, end + by);
  }

  /** In the order of the text; of two that start together, the longer first. */
  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
