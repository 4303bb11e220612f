package org.sayso.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/**
 * What {@link TimeGate} judges a proposal by: its pattern, its words, its neighbours, the proposals
 * that it overlaps.
 */
final class TimeFeatures {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}]+(?:['’]\\p{L}+)?|\\d+|[^\\s\\p{L}\\d]");
  private static final int REACH = 40;

  private TimeFeatures() {}

  /**
   * @param fits all fits of the sentence
   * @param modified whether a modifier was taken in
   */
  static List<String> of(
      String text, TextSpan sentence, WordedTime time, List<WordedTime> fits, boolean modified) {
    String id = time.pattern().id();
    TextSpan span = time.span();
    List<String> before = before(text, sentence, span.start());
    List<String> after = after(text, sentence, span.end());
    String words = WordedTime.plain(span.in(text)).replaceAll("\\d", "9");
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("p:" + id);
    features.add("w:" + words);
    features.add("l:" + before.get(0));
    features.add("r:" + after.get(0));
    features.add("pl:" + id + "|" + before.get(0));
    features.add("pr:" + id + "|" + after.get(0));
    features.add("wl:" + words + "|" + before.get(0));
    features.add("wr:" + words + "|" + after.get(0));
    features.add("l2:" + before.get(1) + "|" + before.get(0));
    features.add("r2:" + after.get(0) + "|" + after.get(1));
    features.add("ps:" + id + "|" + ending(after.get(0)));
    features.add("pe:" + id + "|" + ending(before.get(0)));
    features.add("length:" + Math.min(5, words.split("[ -]").length));
    if (modified) {
      String first = words.split("[ -]", 2)[0];
      features.add("m:" + first);
      features.add(modified(time));
    }
    if (Character.isUpperCase(text.charAt(span.start()))) {
      features.add("capital:" + id);
    }
    for (WordedTime other : fits) {
      if (other.span().equals(span) || !other.span().overlaps(span)) {
        continue;
      }
      String relation =
          other.span().contains(span) ? "in:" : span.contains(other.span()) ? "over:" : "cross:";
      add(features, relation + other.pattern().id());
      add(features, relation);
      add(features, id + "|" + relation + other.pattern().id());
    }
    return features;
  }

  /** The feature of a time that a modifier was taken into. */
  static String modified(WordedTime time) {
    return "pm:" + time.pattern().id();
  }

  private static void add(List<String> features, String feature) {
    if (!features.contains(feature)) {
      features.add(feature);
    }
  }

  private static List<String> before(String text, TextSpan sentence, int end) {
    Matcher tokens =
        TOKEN
            .matcher(text)
            .region(Math.max(sentence.start(), Math.min(end, Math.max(0, end - REACH))), end);
    List<String> last = new ArrayList<>(List.of("^", "^"));
    while (tokens.find()) {
      last.set(1, last.get(0));
      last.set(0, normal(tokens.group()));
    }
    return last;
  }

  private static List<String> after(String text, TextSpan sentence, int start) {
    Matcher tokens =
        TOKEN.matcher(text).region(start, Math.max(start, Math.min(sentence.end(), start + REACH)));
    List<String> next = new ArrayList<>(List.of("$", "$"));
    for (int i = 0; i < 2 && tokens.find(); i++) {
      next.set(i, normal(tokens.group()));
    }
    return next;
  }

  private static String ending(String token) {
    return token.length() <= 3 ? token : "-" + token.substring(token.length() - 2);
  }

  private static String normal(String token) {
    return Character.isDigit(token.charAt(0)) ? "9" : token.toLowerCase(Locale.ROOT);
  }
}
