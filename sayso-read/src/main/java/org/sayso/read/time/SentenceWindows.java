package org.sayso.read.time;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructure;

/**
 * The stretches in which times are looked for: the sentences, put together again where a text with
 * hard line ends breaks a sentence over lines.
 */
final class SentenceWindows {
  private static final int LONGEST = 4000;

  private SentenceWindows() {}

  static List<TextSpan> of(String text, TextStructure structure) {
    List<TextSpan> windows = new ArrayList<>();
    for (TextSpan sentence : structure.sentences()) {
      int last = windows.size() - 1;
      if (last >= 0 && runsOn(text, windows.get(last), sentence)) {
        windows.set(last, windows.get(last).cover(sentence));
      } else {
        windows.add(sentence);
      }
    }
    return windows;
  }

  private static boolean runsOn(String text, TextSpan before, TextSpan next) {
    int breaks = 0;
    for (int i = before.end(); i < next.start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    char end = text.charAt(before.end() - 1);
    return breaks == 1
        && ".!?:\"”’)'".indexOf(end) < 0
        && next.end() - before.start() < LONGEST
        && (Character.isLowerCase(text.charAt(next.start()))
            || Character.isDigit(text.charAt(next.start()))
            || before.length() > 55);
  }
}
