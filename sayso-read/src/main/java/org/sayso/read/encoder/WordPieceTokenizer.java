package org.sayso.read.encoder;

import java.text.Normalizer;

/**
 * Splits a text into the word pieces of an uncased BERT: words at white space, punctuation and CJK
 * characters; lower case without accents; then the longest known piece first (Devlin et al. 2019,
 * {@code BasicTokenizer} and {@code WordpieceTokenizer} of the reference code). Training and
 * serving use this one class. Safe for use by many threads.
 */
public final class WordPieceTokenizer {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  public WordPieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All pieces of the text, none left out but white space and control characters. */
  public Pieces tokenize(String text) {
    Pieces pieces = new Pieces();
    Word word = new Word();
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      int width = Character.charCount(code);
      if (isSpace(code)) {
        flush(word, pieces);
      } else if (isPunctuation(code) || isCjk(code)) {
        flush(word, pieces);
        word.append(code, i, i + width);
        flush(word, pieces);
      } else if (!isIgnored(code)) {
        word.append(code, i, i + width);
      }
      i += width;
    }
    flush(word, pieces);
    return pieces;
  }

  private void flush(Word word, Pieces pieces) {
    if (word.sourceStart < 0) {
      return;
    }
    String letters = word.letters.toString();
    if (letters.isEmpty()) {
      word.clear();
      return;
    }
    int sizeBefore = pieces.size();
    boolean known = letters.codePointCount(0, letters.length()) <= LONGEST_WORD;
    for (int start = 0; known && start < letters.length(); ) {
      int end = letters.length();
      int id = -1;
      for (; end > start; end--) {
        String candidate = letters.substring(start, end);
        id = vocabulary.id(start == 0 ? candidate : "##" + candidate);
        if (id >= 0) {
          break;
        }
      }
      if (id < 0) {
        known = false;
      } else {
        pieces.add(id, word.starts[start], word.ends[end - 1]);
        start = end;
      }
    }
    if (!known) {
      pieces.truncate(sizeBefore);
      pieces.add(vocabulary.unknown(), word.sourceStart, word.sourceEnd);
    }
    word.clear();
  }

  static boolean isSpace(int code) {
    return code == ' '
        || code == '\t'
        || code == '\n'
        || code == '\r'
        || Character.getType(code) == Character.SPACE_SEPARATOR;
  }

  static boolean isIgnored(int code) {
    if (code == 0 || code == 0xFFFD) {
      return true;
    }
    int type = Character.getType(code);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  static boolean isPunctuation(int code) {
    if (code < 128) {
      return (code >= 33 && code <= 47)
          || (code >= 58 && code <= 64)
          || (code >= 91 && code <= 96)
          || (code >= 123 && code <= 126);
    }
    return switch (Character.getType(code)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  static boolean isCjk(int code) {
    return (code >= 0x4E00 && code <= 0x9FFF)
        || (code >= 0x3400 && code <= 0x4DBF)
        || (code >= 0x20000 && code <= 0x2CEAF)
        || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0x2F800 && code <= 0x2FA1F);
  }

  /** A word being built: its folded letters, and for each char of them the place in the source. */
  private static final class Word {
    final StringBuilder letters = new StringBuilder();
    int[] starts = new int[64];
    int[] ends = new int[64];
    int sourceStart = -1;
    int sourceEnd;

    void append(int code, int start, int end) {
      if (sourceStart < 0) {
        sourceStart = start;
      }
      sourceEnd = end;
      if (code < 128) {
        push((char) Character.toLowerCase(code), start, end);
        return;
      }
      String folded =
          Normalizer.normalize(
              new String(Character.toChars(code)).toLowerCase(java.util.Locale.ROOT),
              Normalizer.Form.NFD);
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          push(c, start, end);
        }
      }
    }

    private void push(char c, int start, int end) {
      int at = letters.length();
      if (at == starts.length) {
        starts = java.util.Arrays.copyOf(starts, at * 2);
        ends = java.util.Arrays.copyOf(ends, at * 2);
      }
      letters.append(c);
      starts[at] = start;
      ends[at] = end;
    }

    void clear() {
      letters.setLength(0);
      sourceStart = -1;
    }
  }
}
