package org.sayso.read.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.Stance;
import org.sayso.read.stance.CueRule.When;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** The table {@code stance-cues.tsv}: which words of reporting take which stance. */
final class CueLexicon {
  private static final int GAP = 4;
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "without", "neither", "nor", "hardly", "nobody", "none");
  private static final Set<String> BEFORE_PASSIVE = Set.of("be", "get", "become");
  private static final Comparator<CueMatch> BEST_FIRST =
      Comparator.<CueMatch>comparingInt(m -> m.rule().when() == When.WEAK ? 1 : 0)
          .thenComparingInt(
              m -> m.rule().stance() == Stance.ASSERTS && !m.rule().when().isSpecial() ? 1 : 0)
          .thenComparingInt(m -> m.start())
          .thenComparingInt(m -> m.start() - m.end())
          .thenComparingInt(m -> m.rule().when().isSpecial() ? 0 : 1)
          .thenComparingInt(m -> m.rule().line());

  private final Lemmas lemmas;
  private final Map<String, List<CueRule>> byFirstWord;

  private CueLexicon(Lemmas lemmas, Map<String, List<CueRule>> byFirstWord) {
    this.lemmas = lemmas;
    this.byFirstWord = byFirstWord;
  }

  static CueLexicon load(Lemmas lemmas) {
    Map<String, List<CueRule>> byFirstWord = new HashMap<>();
    for (RulesRow row : table().rows()) {
      String when = row.cell("when");
      List<String> words = List.of(row.cell("cue").split(" "));
      CueRule rule =
          new CueRule(
              words,
              row.constant("stance", Stance.class),
              when.equals("-") ? When.ALWAYS : row.constant("when", When.class),
              row.line());
      byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(rule);
    }
    return new CueLexicon(lemmas, byFirstWord);
  }

  static RulesTable table() {
    return RulesTable.load(
        CueLexicon.class, "stance-cues.tsv", "cue", "stance", "when", "example", "source");
  }

  /**
   * The rule that fits best.
   *
   * @param words the words of the cue, and behind them the first ones of what follows
   * @param cueWords how many of them are the cue's; a rule begins there
   * @param negatedBySource whether the source already negates ("no official")
   */
  Optional<CueMatch> match(List<String> words, int cueWords, boolean negatedBySource) {
    List<Set<String>> forms = words.stream().map(lemmas::of).toList();
    List<CueMatch> matches = new ArrayList<>();
    for (int start = 0; start < cueWords; start++) {
      for (String form : forms.get(start)) {
        for (CueRule rule : byFirstWord.getOrDefault(form, List.of())) {
          int end = end(rule, forms, start);
          boolean negated = negatedBySource || isNegated(words, start);
          if (end > 0 && holds(rule, words, forms, start, negated)) {
            matches.add(new CueMatch(rule, start, end, negated));
          }
        }
      }
    }
    return matches.stream()
        .filter(match -> matches.stream().noneMatch(match::isInside))
        .min(BEST_FIRST);
  }

  private static int end(CueRule rule, List<Set<String>> forms, int start) {
    int at = start;
    boolean gap = false;
    for (String word : rule.words()) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      int most = gap ? at + GAP : at;
      while (at < forms.size() && at < most && !forms.get(at).contains(word)) {
        at++;
      }
      if (at >= forms.size() || !forms.get(at).contains(word)) {
        return -1;
      }
      at++;
      gap = false;
    }
    return at;
  }

  private boolean holds(
      CueRule rule, List<String> words, List<Set<String>> forms, int start, boolean negated) {
    return switch (rule.when()) {
      case ALWAYS, WEAK -> true;
      case NEGATED -> negated;
      case PASSIVE ->
          lemmas.isParticiple(words.get(start)) && follows(forms, start, BEFORE_PASSIVE);
      case PROGRESSIVE -> words.get(start).endsWith("ing") && follows(forms, start, BEFORE_PASSIVE);
    };
  }

  /** Whether one of the three words before a place is a form of one of these. */
  private static boolean follows(List<Set<String>> forms, int start, Set<String> lemmas) {
    for (int at = Math.max(0, start - 3); at < start; at++) {
      if (forms.get(at).stream().anyMatch(lemmas::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(List<String> words, int start) {
    for (int at = 0; at < start; at++) {
      boolean yetTo = words.get(at).equals("yet") && words.get(at + 1).equals("to");
      boolean failTo =
          at + 1 < start
              && words.get(at + 1).equals("to")
              && lemmas.of(words.get(at)).contains("fail");
      boolean unableTo = words.get(at).equals("unable");
      if (NEGATIONS.contains(words.get(at)) || yetTo || failTo || unableTo) {
        return true;
      }
    }
    return false;
  }
}
