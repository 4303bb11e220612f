package org.sayso.read.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The words that times are made of, by class ({@code month}, {@code unit}, {@code season} …), with
 * what each means.
 */
final class TimeWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:([a-z]+):)?([a-z]+)}");
  private static final String GAP =
      "(?:[ \\t\\u00a0]+(?:\\r?\\n[ \\t\\u00a0]*)?|\\r?\\n[ \\t\\u00a0]*)";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
  private final Map<String, String> expressions = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();

  TimeWords() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (RulesRow row :
        RulesTable.load(TimeWords.class, "words.tsv", "class", "word", "value", "source").rows()) {
      String wordClass = row.cell("class");
      values
          .computeIfAbsent(wordClass, name -> new HashMap<>())
          .put(normal(row.cell("word")), row.cell("value"));
      words.computeIfAbsent(wordClass, name -> new ArrayList<>()).add(row.cell("word"));
    }
    words.forEach((name, list) -> expressions.put(name, alternatives(list)));
    words.forEach((name, list) -> list.forEach(word -> addKey(name, word)));
    for (RulesRow row :
        RulesTable.load(TimeWords.class, "shapes.tsv", "shape", "expression", "source").rows()) {
      expressions.put(row.cell("shape"), expandUnnamed(row.cell("expression")));
    }
  }

  private void addKey(String name, String word) {
    Matcher letters = WORD.matcher(word);
    String last = "";
    while (letters.find()) {
      last = letters.group();
    }
    if (!last.isEmpty()) {
      keys.computeIfAbsent(last.toLowerCase(Locale.ROOT), key -> new TreeSet<>()).add(name);
    }
  }

  /** The classes of words of which a sentence with this word, in small letters, may hold one. */
  Set<String> classesWith(String word) {
    return keys.getOrDefault(word, Set.of());
  }

  /** What a word of a class means; empty if the class does not hold it. */
  Optional<String> meaning(String wordClass, String word) {
    return Optional.ofNullable(values.getOrDefault(wordClass, Map.of()).get(normal(word)));
  }

  /** A class, word by word. */
  Map<String, String> words(String wordClass) {
    return Map.copyOf(values.getOrDefault(wordClass, Map.of()));
  }

  /** One regular expression for any word of a class. */
  String anyOf(String wordClass) {
    String expression = expressions.get(wordClass);
    if (expression == null) {
      throw new IllegalArgumentException("no words or shape \"" + wordClass + "\"");
    }
    return expression;
  }

  /**
   * A wording of {@code patterns.tsv} as a regular expression with a named group for each
   * placeholder.
   *
   * @param groups receives group name → class, in the order of the wording
   */
  Pattern compile(String wording, Map<String, String> groups) {
    StringBuilder expression = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(spaced(wording));
    while (matcher.find()) {
      String wordClass = matcher.group(2);
      String group = matcher.group(1) == null ? wordClass : matcher.group(1);
      groups.put(group, wordClass);
      matcher.appendReplacement(
          expression, Matcher.quoteReplacement("(?<" + group + ">" + anyOf(wordClass) + ")"));
    }
    matcher.appendTail(expression);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}$€£#@]|\\p{N}[.,:/])(?:"
            + expression
            + ")(?![\\p{L}\\p{N}]|[.,]\\p{N}|%)",
        Pattern.CASE_INSENSITIVE);
  }

  private String expandUnnamed(String shape) {
    StringBuilder expression = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(spaced(shape));
    while (matcher.find()) {
      matcher.appendReplacement(expression, Matcher.quoteReplacement(anyOf(matcher.group(2))));
    }
    return matcher.appendTail(expression).toString();
  }

  private static String spaced(String wording) {
    return wording.replace("[ -]", "~").replace(" ", GAP).replace("~", "(?:" + GAP + "|[-‐‑–])");
  }

  private static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(TimeWords::expressionOf)
        .reduce((a, b) -> a + "|" + b)
        .map(all -> "(?:" + all + ")")
        .orElseThrow();
  }

  private static String expressionOf(String word) {
    String quoted = word.replace(".", "\\.").replace(" ", GAP).replace("'", "['’]");
    if (!Character.isUpperCase(word.charAt(0))) {
      return quoted;
    }
    String upper = word.toUpperCase(Locale.ROOT);
    return "(?-i:"
        + quoted
        + (upper.equals(word)
            ? ""
            : "|" + upper.replace(".", "\\.").replace(" ", GAP).replace("'", "['’]"))
        + ")";
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
  }
}
