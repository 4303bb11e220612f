package org.sayso.read.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The plain form of a name, in which case, accents and punctuation do not count. The script is
 * kept.
 */
public final class NameFolding {
  private NameFolding() {}

  /**
   * The words of a name in plain form, parted by single spaces: {@code "Éric O'Neill-Łuk"} gives
   * {@code "eric oneill luk"}.
   */
  public static String fold(String name) {
    return String.join(" ", words(name));
  }

  /** The words of a name in plain form. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = plainLetters(name);
    for (int i = 0; i < plain.length(); ) {
      int sign = plain.codePointAt(i);
      i += Character.charCount(sign);
      if (Character.isLetterOrDigit(sign)) {
        word.appendCodePoint(sign);
      } else if (!joinsLetters(sign) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** Lower case without marks; letters with strokes and ligatures become the plain ones. */
  private static String plainLetters(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int sign = folded.codePointAt(i);
      i += Character.charCount(sign);
      if (Character.getType(sign) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (sign) {
        case 'ß' -> plain.append("ss");
        case 'ς' -> plain.append('σ');
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ı' -> plain.append('i');
        default -> plain.appendCodePoint(sign);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Apostrophes and full stops stand inside a word ("O'Neill", "U.S."). */
  private static boolean joinsLetters(int sign) {
    return sign == '\''
        || sign == '’'
        || sign == '‘'
        || sign == 'ʼ'
        || sign == '`'
        || sign == '.'
        || sign == '״'
        || sign == '"';
  }
}
