package org.sayso.ledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/** Cuts a text into words: runs of letters (with inner apostrophes) and numbers. Pure. */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’]\\p{L}++)*+|\\p{Nd}++(?:[.,:]\\p{Nd}++)*+");

  private Words() {}

  /** The words in the order of the text. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean numeral = Character.isDigit(word.codePointAt(0));
      String stem = numeral ? word.replace(",", "") : WordStem.of(word);
      words.add(
          new Word(
              TextSpan.of(matcher.start(), matcher.end()),
              stem,
              Character.isUpperCase(word.codePointAt(0)),
              numeral));
    }
    return words;
  }

  /** The stems alone. */
  public static List<String> stems(String text) {
    return of(text).stream().map(Word::stem).toList();
  }
}
