package org.sayso.bench.command;

import java.util.ArrayList;
import java.util.List;
import org.sayso.bench.attribution.AttributionError;
import org.sayso.bench.attribution.AttributionRole;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * An error as lines: its report, then the words with {@code [S source] [Q cue] [C content]} marked,
 * once for gold, once as read.
 */
final class ErrorLines {
  private static final int CONTEXT = 60;

  private ErrorLines() {}

  static String of(AttributionError error, String text) {
    StringBuilder lines = new StringBuilder("-- ").append(error.report());
    error
        .gold()
        .ifPresent(
            spans -> lines.append("\n  gold ").append(marked(spans, frame(error, text), text)));
    error
        .said()
        .ifPresent(
            spans -> lines.append("\n  read ").append(marked(spans, frame(error, text), text)));
    return lines.toString();
  }

  private static TextSpan frame(AttributionError error, String text) {
    List<TextSpan> all = new ArrayList<>();
    error.gold().ifPresent(spans -> all.addAll(spans.all()));
    error.said().ifPresent(spans -> all.addAll(spans.all()));
    TextSpan cover = all.stream().reduce(TextSpan::cover).orElseThrow();
    return TextSpan.of(
        Math.max(0, cover.start() - CONTEXT), Math.min(text.length(), cover.end() + CONTEXT));
  }

  private static String marked(RoleSpans spans, TextSpan frame, String text) {
    StringBuilder words = new StringBuilder();
    for (int at = frame.start(); at <= frame.end(); at++) {
      for (AttributionRole role : AttributionRole.values()) {
        for (TextSpan span : role.of(spans)) {
          words.append(span.end() == at ? "]" : "");
        }
      }
      for (AttributionRole role : AttributionRole.values()) {
        for (TextSpan span : role.of(spans)) {
          words.append(span.start() == at ? "[" + mark(role) + " " : "");
        }
      }
      if (at < frame.end()) {
        char character = text.charAt(at);
        words.append(character == '\n' ? '¶' : Character.isISOControl(character) ? ' ' : character);
      }
    }
    return words.toString();
  }

  private static String mark(AttributionRole role) {
    return switch (role) {
      case SOURCE -> "S";
      case CUE -> "Q";
      case CONTENT -> "C";
    };
  }
}
