package org.sayso.read.names;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.Locale;

/** The writing systems between which names are compared letter by letter. */
public enum NameScript {
  LATIN,
  CYRILLIC,
  HEBREW,
  ARABIC,
  KATAKANA,
  HANGUL,
  HAN,
  /** Any other: compared by transliteration only. */
  OTHER;

  /** The script of most letters of a name; {@link #LATIN} if there are none. */
  public static NameScript of(String name) {
    int[] counts = new int[values().length];
    name.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts[ofLetter(letter).ordinal()]++);
    NameScript most = LATIN;
    for (NameScript script : values()) {
      most = counts[script.ordinal()] > counts[most.ordinal()] ? script : most;
    }
    return most;
  }

  private static NameScript ofLetter(int letter) {
    return switch (UScript.getScript(letter)) {
      case UScript.LATIN, UScript.COMMON, UScript.INHERITED -> LATIN;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.HEBREW -> HEBREW;
      case UScript.ARABIC -> ARABIC;
      case UScript.KATAKANA, UScript.HIRAGANA -> KATAKANA;
      case UScript.HANGUL -> HANGUL;
      case UScript.HAN -> HAN;
      default -> OTHER;
    };
  }

  /** The name of the table of letter correspondences: {@code letters-cyrillic.tsv}. */
  String tableName() {
    return "letters-" + name().toLowerCase(Locale.ROOT) + ".tsv";
  }

  /**
   * The letters of a word in the form in which correspondences are learned: Hangul syllables taken
   * apart, marks of vowels left out in Arabic and Hebrew, lower case, without signs between
   * letters.
   */
  public String letters(String word) {
    String form =
        switch (this) {
          case HANGUL -> Normalizer.normalize(word, Normalizer.Form.NFD);
          case LATIN -> String.join("", NameFolding.words(word));
          default -> Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        };
    StringBuilder letters = new StringBuilder(form.length());
    form.codePoints()
        .filter(
            sign -> Character.isLetterOrDigit(sign) || sign == 'ー' || this != LATIN && sign == '\'')
        .filter(sign -> sign != 'ـ')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
