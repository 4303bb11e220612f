package org.sayso.server.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a text in one script, so that words in another script than the page's are marked
 * with their language and the direction in which they are written.
 *
 * @param lang a BCP 47 tag that names the script; empty for the page's own
 * @param dir {@code ltr} or {@code rtl}
 */
public record ScriptRun(String text, String lang, String dir) {
  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeScript.CYRILLIC, "und-Cyrl"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.ARABIC, "und-Arab"),
          Map.entry(UnicodeScript.HEBREW, "und-Hebr"),
          Map.entry(UnicodeScript.SYRIAC, "und-Syrc"),
          Map.entry(UnicodeScript.THAANA, "dv"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.DEVANAGARI, "und-Deva"),
          Map.entry(UnicodeScript.BENGALI, "und-Beng"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.HAN, "und-Hani"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"));

  /** Whether it is in another script than the page. */
  public boolean isForeign() {
    return !lang.isEmpty();
  }

  /** A text as runs that together are the text. */
  public static List<ScriptRun> of(String text) {
    List<ScriptRun> runs = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      UnicodeScript script = foreign(text.codePointAt(at));
      if (script == UnicodeScript.LATIN) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      if (at > start) {
        runs.add(new ScriptRun(text.substring(start, at), "", "ltr"));
      }
      int end = end(text, at, script);
      runs.add(
          new ScriptRun(
              text.substring(at, end), LANGUAGES.getOrDefault(script, "und"), direction(text, at)));
      start = end;
      at = end;
    }
    if (start < text.length()) {
      runs.add(new ScriptRun(text.substring(start), "", "ltr"));
    }
    return runs;
  }

  /** Behind the last letter of that script before a letter of another. */
  private static int end(String text, int from, UnicodeScript script) {
    int end = from;
    int at = from;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      UnicodeScript own = UnicodeScript.of(letter);
      at += Character.charCount(letter);
      if (own == script) {
        end = at;
      } else if (own != UnicodeScript.COMMON && own != UnicodeScript.INHERITED || letter == '\n') {
        break;
      }
    }
    return end;
  }

  private static UnicodeScript foreign(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    boolean plain =
        letter < 0x250
            || script == UnicodeScript.COMMON
            || script == UnicodeScript.INHERITED
            || script == UnicodeScript.UNKNOWN;
    return plain ? UnicodeScript.LATIN : script;
  }

  private static String direction(String text, int at) {
    byte direction = Character.getDirectionality(text.codePointAt(at));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        ? "rtl"
        : "ltr";
  }
}
