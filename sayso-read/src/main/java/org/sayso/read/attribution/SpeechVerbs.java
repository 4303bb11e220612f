package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.encoder.EncodedText;

/** Plain words of speech outside quotations, which are cues by themselves: "said", "told". */
final class SpeechVerbs {
  private static final Pattern WORDS =
      Pattern.compile("\\b(?:said|says|told|added|stated|insisted|announced|according to)\\b");

  private SpeechVerbs() {}

  /** Their pieces, in order, among those from {@code first} to before {@code last}. */
  static List<PieceSpan> in(EncodedText text, int first, int last) {
    List<PieceSpan> found = new ArrayList<>();
    if (first >= last) {
      return found;
    }
    Matcher words = WORDS.matcher(text.text());
    words.region(text.pieces().start(first), text.pieces().end(last - 1));
    int piece = first;
    while (words.find()) {
      while (piece < last && text.pieces().start(piece) < words.start()) {
        piece++;
      }
      int end = piece;
      while (end < last && text.pieces().end(end) <= words.end()) {
        end++;
      }
      if (end > piece && text.pieces().start(piece) == words.start() && text.quote(piece) == 0) {
        found.add(new PieceSpan(piece, end));
      }
    }
    return found;
  }
}
