package org.sayso.bench.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sayso.model.TextSpan;

/**
 * The tokens of a text as the scorers count them, and the sentence and line of each.
 *
 * <p>A token is a match of {@code \w+|[^\w\s]} in the sense of Python's {@code re}: a run of
 * letters, numbers (of any category: "²", "Ⅳ" too) and underscores, or a single character that is
 * neither these nor white space. Java's {@code \w} differs even with {@link
 * java.util.regex.Pattern#UNICODE_CHARACTER_CLASS}: there, combining marks and joiners are word
 * characters and "²" is none; hence the classes are spelled out here. Immutable.
 */
public final class ScoringTokens {
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final int[] sentences;

  private ScoringTokens(int[] starts, int[] ends, int[] lines, int[] sentences) {
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.sentences = sentences;
  }

  /**
   * The tokens of {@code text}.
   *
   * @param sentences in the order of the text; a token belongs to the sentence that ends next after
   *     its start. May be empty: then all is one sentence
   */
  public static ScoringTokens of(String text, List<TextSpan> sentences) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int end = at + Character.charCount(character);
      if (isWord(character)) {
        while (end < text.length() && isWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      if (!isSpace(character)) {
        starts[count] = at;
        ends[count++] = end;
      }
      at = end;
    }
    starts = Arrays.copyOf(starts, count);
    int[] sentenceEnds = sentences.stream().mapToInt(TextSpan::end).toArray();
    return new ScoringTokens(
        starts,
        Arrays.copyOf(ends, count),
        units(starts, lineBreaks(text)),
        units(starts, sentenceEnds));
  }

  private static int[] lineBreaks(String text) {
    BitSet breaks = new BitSet();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      breaks.set(at);
    }
    return breaks.stream().toArray();
  }

  /** For each start, how many of the unit ends lie at or before it. */
  private static int[] units(int[] starts, int[] unitEnds) {
    int[] units = new int[starts.length];
    int unit = 0;
    for (int i = 0; i < starts.length; i++) {
      while (unit < unitEnds.length && unitEnds[unit] <= starts[i]) {
        unit++;
      }
      units[i] = unit;
    }
    return units;
  }

  /** Python's {@code \w} on a Unicode string: letters, numbers and the underscore. */
  static boolean isWord(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> character == '_';
    };
  }

  /** Python's {@code \s} on a Unicode string. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x85;
  }

  /** How many tokens there are. */
  public int size() {
    return starts.length;
  }

  public TextSpan span(int token) {
    return new TextSpan(starts[token], ends[token]);
  }

  /** The number of the line that the token is in. */
  public int line(int token) {
    return lines[token];
  }

  /** The number of the sentence that the token is in. */
  public int sentence(int token) {
    return sentences[token];
  }

  /** The tokens that the spans touch, in whole or in part. */
  public TokenSet under(List<TextSpan> spans) {
    BitSet found = new BitSet();
    for (TextSpan span : spans) {
      int at = Arrays.binarySearch(starts, span.start());
      int first = at >= 0 ? at : -at - 1;
      if (first > 0 && ends[first - 1] > span.start()) {
        first--;
      }
      for (int i = first; i < starts.length && starts[i] < span.end(); i++) {
        found.set(i);
      }
    }
    return TokenSet.of(found);
  }
}
