package org.sayso.read.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Words that lead to what a statement rests on or is made in. */
  private static final Set<String> LEADS =
      Set.of(
          "in",
          "on",
          "via",
          "through",
          "by",
          "from",
          "per",
          "to",
          "citing",
          "cited",
          "cites",
          "with",
          "under",
          "released",
          "issued",
          "published",
          "posted",
          "shared",
          "obtained",
          "showing",
          "uploaded",
          "quoting",
          "quoted",
          "referencing",
          "using",
          "filed");

  /** Words behind evidence: what it shows, or how it was come by. */
  private static final Set<String> SHOWS =
      Set.of(
          "showed",
          "shows",
          "show",
          "showing",
          "suggested",
          "suggests",
          "revealed",
          "reveals",
          "depicts",
          "depicting",
          "indicated",
          "indicates",
          "obtained",
          "seen",
          "reviewed",
          "verified",
          "leaked",
          "released",
          "published",
          "posted",
          "shared",
          "appeared",
          "issued",
          "reading",
          "reads",
          "saying",
          "stating");

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
  List<EvidenceHit> in(List<TextWord> words, boolean cue) {
    List<EvidenceHit> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Rule rule = longest(words, at, cue);
      if (rule == null) {
        at++;
        continue;
      }
      int last = at + rule.words().size() - 1;
      boolean phrase = rule.form() == Form.BARE || rule.form() == Form.DETERMINED;
      int first = phrase ? phraseStart(words, at) : at;
      TextSpan span = new TextSpan(words.get(first).span().start(), words.get(last).plainEnd());
      boolean leads = rule.form() == Form.NAMED || isLedTo(words, first, first < at ? 1 : REACH);
      found.add(
          new EvidenceHit(new EvidenceSpan(rule.type(), span), leads || isShown(words, last)));
      at = last + 1;
    }
    return found;
  }

  private @Nullable Rule longest(List<TextWord> words, int at, boolean cue) {
    Rule longest = null;
    for (Rule rule : byFirstWord.getOrDefault(words.get(at).lower(), List.of())) {
      if (fits(rule, words, at, cue)
          && (longest == null || longest.words().size() < rule.words().size())) {
        longest = rule;
      }
    }
    return longest;
  }

  /** Whether a word that leads to evidence stands before a phrase. */
  private static boolean isLedTo(List<TextWord> words, int first, int reach) {
    for (int before = first - 1; before >= 0 && first - before <= reach; before--) {
      if (words.get(before + 1).span().start() - words.get(before).span().end() > 2) {
        return false;
      }
      if (LEADS.contains(words.get(before).lower())) {
        return true;
      }
      if (BREAKS.contains(words.get(before).lower())) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word that tells of showing or getting stands right behind a phrase. */
  private static boolean isShown(List<TextWord> words, int last) {
    return last + 1 < words.size() && SHOWS.contains(words.get(last + 1).lower());
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
      boolean adjoins = words.get(before + 1).span().start() - word.span().end() == 1;
      boolean breaks = BREAKS.contains(word.lower()) || LEADS.contains(word.lower());
      if (!adjoins || breaks && !DETERMINERS.contains(word.lower())) {
        return at;
      }
      if (DETERMINERS.contains(word.lower()) || word.isPossessive()) {
        return before;
      }
    }
    return at;
  }
}
