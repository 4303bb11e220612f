package org.sayso.read.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.model.EvidenceType;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The table {@code evidence-words.tsv}: words for footage, images, documents, posts, data, studies,
 * witnesses, officials.
 */
final class EvidenceWords {
  /** How far before the word a determiner may stand ("a | newly leaked internal | report"). */
  private static final int REACH = 5;

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "your", "one", "another", "each", "any", "some", "two", "three", "several", "many");

  /**
   * Words before which the search for a determiner ends: what stands behind them is not part of the
   * same phrase.
   */
  private static final Set<String> BREAKS =
      Set.of(
          "of", "in", "on", "to", "by", "with", "from", "for", "at", "and", "or", "that", "which",
          "who", "is", "was", "are", "were", "has", "have", "had", "said", "says");

  private enum Form {
    BARE,
    DETERMINED,
    NAMED,
    CUE
  }

  private record Rule(List<String> words, EvidenceType type, Form form) {}

  private final Map<String, List<Rule>> byFirstWord;

  private EvidenceWords(Map<String, List<Rule>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static EvidenceWords load() {
    Map<String, List<Rule>> byFirstWord = new HashMap<>();
    for (RulesRow row : table().rows()) {
      List<String> words = List.of(row.cell("words").toLowerCase(Locale.ROOT).split(" "));
      Rule rule =
          new Rule(
              words, row.constant("type", EvidenceType.class), row.constant("form", Form.class));
      byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(rule);
    }
    return new EvidenceWords(byFirstWord);
  }

  static RulesTable table() {
    return RulesTable.load(
        EvidenceWords.class, "evidence-words.tsv", "words", "type", "form", "example", "source");
  }

  /**
   * Evidence named in a run of words, in its order.
   *
   * @param cue whether the words are those of a cue
   */
  List<EvidenceSpan> in(String text, List<TextWord> words, boolean cue) {
    List<EvidenceSpan> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Rule longest = null;
      for (Rule rule : byFirstWord.getOrDefault(words.get(at).lower(), List.of())) {
        if (fits(rule, words, at, cue)
            && (longest == null || longest.words().size() < rule.words().size())) {
          longest = rule;
        }
      }
      if (longest == null) {
        at++;
        continue;
      }
      int last = at + longest.words().size() - 1;
      int first =
          longest.form() == Form.BARE || longest.form() == Form.DETERMINED
              ? Math.min(at, phraseStart(words, at))
              : at;
      found.add(
          new EvidenceSpan(
              longest.type(),
              new TextSpan(words.get(first).span().start(), words.get(last).plainEnd())));
      at = last + 1;
    }
    return found;
  }

  private static boolean fits(Rule rule, List<TextWord> words, int at, boolean cue) {
    if (at + rule.words().size() > words.size()) {
      return false;
    }
    for (int next = 0; next < rule.words().size(); next++) {
      if (!words.get(at + next).lower().equals(rule.words().get(next))) {
        return false;
      }
    }
    return switch (rule.form()) {
      case BARE -> true;
      case DETERMINED -> phraseStart(words, at) < at;
      case NAMED ->
          at > 0 && words.get(at).isCapitalised() && words.get(at - 1).lower().equals("on");
      case CUE -> cue;
    };
  }

  /**
   * The number of the determiner or possessive that begins the phrase of a word; the word's own if
   * there is none.
   */
  private static int phraseStart(List<TextWord> words, int at) {
    for (int before = at - 1; before >= 0 && at - before <= REACH; before--) {
      TextWord word = words.get(before);
      boolean adjoins = words.get(before + 1).span().start() - word.span().end() <= 2;
      if (!adjoins || BREAKS.contains(word.lower()) && !DETERMINERS.contains(word.lower())) {
        return at;
      }
      if (DETERMINERS.contains(word.lower()) || word.isPossessive()) {
        return before;
      }
    }
    return at;
  }
}
