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
  private static final Set<String> NEGATIONS_WITH_TO = Set.of("yet", "fail", "unable");
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

  /** The rule that fits a phrase best. */
  Optional<CueMatch> match(CuePhrase phrase) {
    List<CueMatch> matches = new ArrayList<>();
    for (int start = 0; start < phrase.cueWords(); start++) {
      boolean negated = isNegated(phrase, start);
      for (String form : phrase.forms().get(start)) {
        for (CueRule rule : byFirstWord.getOrDefault(form, List.of())) {
          int end = end(rule, phrase, start);
          if (end > 0 && holds(rule, phrase, start, negated)) {
            matches.add(new CueMatch(rule, start, end, negated));
          }
        }
      }
    }
    return matches.stream()
        .filter(match -> matches.stream().noneMatch(match::isInside))
        .min(BEST_FIRST);
  }

  private static int end(CueRule rule, CuePhrase phrase, int start) {
    int at = start;
    boolean gap = false;
    for (String word : rule.words()) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      int most = Math.min(phrase.forms().size() - 1, gap ? at + GAP : at);
      while (at < most && !phrase.forms().get(at).contains(word)) {
        at++;
      }
      if (at > most || !phrase.forms().get(at).contains(word)) {
        return -1;
      }
      at++;
      gap = false;
    }
    return at;
  }

  private boolean holds(CueRule rule, CuePhrase phrase, int start, boolean negated) {
    String word = phrase.words().get(start);
    return switch (rule.when()) {
      case ALWAYS, WEAK, FIRM, OPEN -> true;
      case NEGATED -> negated;
      case PASSIVE -> lemmas.isParticiple(word) && follows(phrase, start);
      case PROGRESSIVE -> word.endsWith("ing") && follows(phrase, start);
      case UNSOURCED -> phrase.source() == CuePhrase.Source.ABSENT;
    };
  }

  /** Whether one of the three words before a place makes a passive or a progressive. */
  private static boolean follows(CuePhrase phrase, int start) {
    for (int at = Math.max(0, start - 3); at < start; at++) {
      if (phrase.isAt(at, BEFORE_PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(CuePhrase phrase, int start) {
    if (phrase.source() == CuePhrase.Source.NEGATING) {
      return true;
    }
    List<String> words = phrase.words();
    for (int at = 0; at < start; at++) {
      boolean beforeTo = at + 1 < words.size() && words.get(at + 1).equals("to");
      boolean withTo = beforeTo && phrase.isAt(at, NEGATIONS_WITH_TO);
      if (NEGATIONS.contains(words.get(at)) || withTo) {
        return true;
      }
    }
    return false;
  }
}
