package org.sayso.read.structure;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.TextSpan;

/** Divides a text into its lines with words. */
final class ParagraphSplitter {
  private ParagraphSplitter() {}

  static List<TextSpan> split(String text) {
    List<TextSpan> paragraphs = new ArrayList<>();
    int start = 0;
    boolean words = false;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Signs.isLineEnd(text.charAt(at))) {
        TextSpan paragraph = words ? Signs.trimmed(text, start, at) : null;
        if (paragraph != null) {
          paragraphs.add(paragraph);
        }
        start = at + 1;
        words = false;
      } else {
        words = words || Signs.isWordPart(text, at);
      }
    }
    return paragraphs;
  }
}
