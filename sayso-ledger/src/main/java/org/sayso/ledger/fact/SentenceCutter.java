package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/** Cuts a stretch of text into sentences. Pure. */
final class SentenceCutter {
  private static final Pattern END =
      Pattern.compile("[.!?…]+[\"”’')]*(?=\\s+[\\p{Lu}\\p{Nd}\"“‘(])|\\n+");
  private static final int LEAST_LENGTH = 12;

  private SentenceCutter() {}

  /** The sentences in the order of the text, white space around them left out; never empty. */
  static List<TextSpan> cut(String text, TextSpan span) {
    List<TextSpan> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
    int from = span.start();
    while (matcher.find()) {
      if (matcher.end() - from >= LEAST_LENGTH) {
        add(sentences, text, from, Math.min(matcher.end(), span.end()));
        from = Math.min(matcher.end(), span.end());
      }
    }
    add(sentences, text, from, span.end());
    return sentences.isEmpty() ? List.of(span) : sentences;
  }

  /**
   * What is said, by proposition: a sentence each, and of a sentence what stands between semicolons
   * and between "that … and that …", or before "and would not …".
   */
  static List<TextSpan> propositions(String text, TextSpan span) {
    List<TextSpan> parts = new ArrayList<>();
    for (TextSpan whole : cut(text, span)) {
      TextSpan sentence = withoutSetting(text, whole);
      String words = sentence.in(text);
      Pattern joint = THAT.matcher(words).lookingAt() ? THAT_JOINT : SEMICOLON;
      Matcher matcher = joint.matcher(words);
      int from = 0;
      while (matcher.find()) {
        if (enough(words.substring(from, matcher.start()))
            && enough(words.substring(matcher.end()))) {
          add(parts, text, sentence.start() + from, sentence.start() + matcher.start());
          from = matcher.end();
        }
      }
      add(parts, text, sentence.start() + from, sentence.end());
    }
    return parts.isEmpty() ? List.of(span) : parts;
  }

  /** "In a post that the unit had burst": from "that" on. */
  private static TextSpan withoutSetting(String text, TextSpan sentence) {
    Matcher setting = SETTING.matcher(sentence.in(text));
    return setting.lookingAt() && sentence.length() - setting.end() >= LEAST_LENGTH
        ? TextSpan.of(sentence.start() + setting.end(), sentence.end())
        : sentence;
  }

  private static final Pattern SETTING =
      Pattern.compile("(?:in|on|at|during|over|through|via|by) [^,.;:\"“”]{2,50}? (?=that\\b)");

  /**
   * The spans of a content in pieces, by proposition: a joint such as "and that" inside one of them
   * parts those before from those behind.
   */
  static List<List<TextSpan>> pieces(String text, List<TextSpan> spans) {
    List<TextSpan> content = new ArrayList<>(spans);
    content.set(0, withoutSetting(text, spans.get(0)));
    List<List<TextSpan>> pieces = new ArrayList<>();
    List<TextSpan> piece = new ArrayList<>();
    boolean that = THAT.matcher(content.get(0).in(text)).lookingAt();
    for (TextSpan span : content) {
      String words = span.in(text);
      Matcher matcher = (that ? THAT_JOINT : SEMICOLON).matcher(words);
      int from = 0;
      while (matcher.find()) {
        if (enough(words.substring(from, matcher.start()))) {
          piece.add(TextSpan.of(span.start() + from, span.start() + matcher.start()));
          pieces.add(piece);
          piece = new ArrayList<>();
          from = matcher.end();
        }
      }
      if (from < words.length()) {
        piece.add(TextSpan.of(span.start() + from, span.end()));
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }

  private static final Pattern THAT = Pattern.compile("(?i)\\W*that\\b");
  private static final String REFUSES =
      "|,?\\s+(?:and|but)\\s+(?=(?:would|will|could|did|does|do|has|have|had) not\\b)";
  private static final Pattern SEMICOLON = Pattern.compile("(?i);\\s+" + REFUSES);
  private static final Pattern THAT_JOINT =
      Pattern.compile(
          "(?i);\\s+|,\\s+(?=that\\b)|,?\\s+(?:and|but|or|and also)\\s+(?=that\\b)" + REFUSES);
  private static final int LEAST_WORDS = 4;

  private static boolean enough(String words) {
    return words.strip().split("\\s+", -1).length >= LEAST_WORDS;
  }

  private static void add(List<TextSpan> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end - start >= LEAST_LENGTH && text.substring(start, end).strip().indexOf(' ') > 0) {
      sentences.add(TextSpan.of(start, end));
    }
  }
}
