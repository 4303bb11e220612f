package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/**
 * A word of the text, as the actor stages see it: hyphenated words are one, the possessive ending
 * is left out.
 *
 * @param span where it stands, without the possessive ending
 * @param possessive whether {@code 's} or a bare apostrophe follows
 */
record Word(TextSpan span, String text, boolean possessive) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[-’'.&/–][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");

  /** The words between two offsets of a text. */
  static List<Word> in(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(start, end);
    while (matcher.find()) {
      words.add(of(text, matcher.start(), matcher.end()));
    }
    return words;
  }

  private static Word of(String text, int start, int end) {
    String written = text.substring(start, end);
    Matcher ending = POSSESSIVE.matcher(written);
    if (ending.find() && ending.start() > 0) {
      return new Word(
          TextSpan.of(start, start + ending.start()), written.substring(0, ending.start()), true);
    }
    boolean bare =
        written.endsWith("s")
            && end < text.length()
            && (text.charAt(end) == '\'' || text.charAt(end) == '’')
            && end + 1 < text.length()
            && text.charAt(end + 1) == ' ';
    return new Word(TextSpan.of(start, end), written, bare);
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it begins with a capital letter, or with a small particle and then one: "el-Sisi". */
  boolean capitalised() {
    if (Character.isUpperCase(text.codePointAt(0))) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }
}
