package org.sayso.train.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of four words, as the scorer of extraction counts them. */
final class Shingles {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private Shingles() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** How often each run is there; a text of one to three words is one shorter run. */
  static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    int runs = words.isEmpty() ? 0 : Math.max(1, words.size() - WORDS + 1);
    for (int i = 0; i < runs; i++) {
      counts.merge(
          String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
    }
    return counts;
  }

  static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static int shared(Map<String, Integer> one, Map<String, Integer> two) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : one.entrySet()) {
      shared += Math.min(entry.getValue(), two.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }
}
