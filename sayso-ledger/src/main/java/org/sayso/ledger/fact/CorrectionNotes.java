package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/** Finds the notes in which an outlet corrects what it published. Pure. */
final class CorrectionNotes {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^[^\\p{L}\\n]{0,3}(?:corrections?|clarification|erratum|corrigendum|editor['’]s note)\\b[^:\\n]{0,30}[:.—–-]\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

  private CorrectionNotes() {}

  /**
   * The words of each note, without its label and without what follows the last sentence with a
   * number.
   */
  static List<TextSpan> find(String text) {
    List<TextSpan> notes = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      int end = text.indexOf("\n\n", matcher.end());
      end = end < 0 ? text.length() : end;
      if (end - matcher.end() < 20) {
        continue;
      }
      List<TextSpan> sentences = SentenceCutter.cut(text, TextSpan.of(matcher.end(), end));
      TextSpan note = sentences.get(0);
      for (TextSpan sentence : sentences) {
        if (NUMBER.matcher(sentence.in(text)).find()) {
          note = note.cover(sentence);
        }
      }
      notes.add(note);
    }
    return notes;
  }
}
