package org.sayso.read.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is cut into windows.
 *
 * @param most pieces in a window, without the two that open and close it
 * @param before pieces of context before the core
 * @param after pieces of context after the core
 */
public record WindowPlan(int most, int before, int after) {
  public WindowPlan {
    if (before < 0 || after < 0 || most < 2 * (before + after) || most < 8) {
      throw new IllegalArgumentException(
          "most " + most + " leaves no room beside " + before + " and " + after);
    }
  }

  /**
   * Cuts at line starts where there is one in the second half of the room, else after a full stop,
   * else anywhere.
   */
  public List<Window> windows(EncodedText text) {
    int size = text.size();
    List<Window> windows = new ArrayList<>();
    for (int core = 0; core < size; ) {
      int from = Math.max(0, core - before);
      int end = size;
      if (size - from > most) {
        int limit = from + most - after;
        end = cut(text, core + (limit - core) / 2, limit);
      }
      windows.add(new Window(from, Math.min(size, end + after), core, end));
      core = end;
    }
    return windows;
  }

  private static int cut(EncodedText text, int least, int limit) {
    int sentence = -1;
    for (int at = limit; at > least; at--) {
      if (text.line(at) == 1) {
        return at;
      }
      if (sentence < 0
          && text.text().charAt(text.pieces().start(at - 1)) == '.'
          && text.quote(at) == 0) {
        sentence = at;
      }
    }
    return sentence > 0 ? sentence : limit;
  }
}
