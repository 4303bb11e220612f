package org.sayso.read.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.TextSpan;

/**
 * Finds every place in a sentence where a pattern fits, also with a modifier before it ("early",
 * "nearly").
 */
final class TimeScanner {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+");
  private static final int LONGEST_MODIFIER = 24;

  private final TimeWords words;
  private final List<TimePattern> patterns;
  private final Pattern dateModifier;
  private final Pattern periodModifier;

  TimeScanner(TimeWords words) {
    this.words = words;
    this.patterns = TimePattern.readAll(words);
    this.dateModifier = modifier("datemodifier");
    this.periodModifier = modifier("durationmodifier");
  }

  private Pattern modifier(String wordClass) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + words.anyOf(wordClass) + "(?:\\s|-)+$", Pattern.CASE_INSENSITIVE);
  }

  /** All fits, in the order of the patterns; they may overlap. */
  List<WordedTime> scan(String text, TextSpan sentence) {
    Set<String> classes = classes(text, sentence);
    List<WordedTime> found = new ArrayList<>();
    if (classes.isEmpty()) {
      return found;
    }
    for (TimePattern pattern : patterns) {
      if (!classes.contains(pattern.key())) {
        continue;
      }
      Matcher matcher = pattern.expression().matcher(text).region(sentence.start(), sentence.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(worded(pattern, matcher));
        }
      }
    }
    return found;
  }

  private WordedTime worded(TimePattern pattern, Matcher matcher) {
    Map<String, String> groups = new HashMap<>();
    for (String group : pattern.groups().keySet()) {
      String value = matcher.group(group);
      if (value != null) {
        groups.put(group, value);
      }
    }
    TextSpan span = TextSpan.of(matcher.start(), matcher.end());
    return new WordedTime(pattern, span, WordedTime.plain(matcher.group()), groups, words);
  }

  /**
   * The same time with the modifier that stands before it ("early next year"); the same object if
   * there is none.
   */
  WordedTime withModifier(String text, TextSpan sentence, WordedTime time, boolean period) {
    int from = Math.max(sentence.start(), time.span().start() - LONGEST_MODIFIER);
    Matcher matcher =
        (period ? periodModifier : dateModifier).matcher(text.substring(from, time.span().start()));
    if (!matcher.find()) {
      return time;
    }
    TextSpan span = TextSpan.of(from + matcher.start(), time.span().end());
    return new WordedTime(time.pattern(), span, time.words(), time.found(), words);
  }

  private Set<String> classes(String text, TextSpan sentence) {
    Set<String> classes = new HashSet<>();
    Matcher tokens = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (tokens.find()) {
      if (Character.isDigit(text.charAt(tokens.start()))) {
        classes.add("#");
      } else {
        classes.addAll(words.classesWith(tokens.group().toLowerCase(Locale.ROOT)));
      }
    }
    return classes;
  }
}
