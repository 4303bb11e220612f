package org.sayso.read.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.Stance;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The table {@code content-signals.tsv}: what the words of a content tell where the cue only
 * asserts.
 */
final class ContentSignals {
  private static final int GAP = 2;
  private static final int START = 3;
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "am", "'s");

  /** Words behind which it is no longer the main clause that speaks. */
  private static final Set<String> SUBORDINATE =
      Set.of(
          "if",
          "what",
          "who",
          "whom",
          "which",
          "whatever",
          "whether",
          "when",
          "because",
          "regardless",
          "although",
          "though",
          "where",
          "why",
          "how",
          "unless",
          "while",
          "than");

  private enum Place {
    START,
    CLAUSE,
    MAIN
  }

  private record Signal(List<String> words, Stance stance, Place place) {}

  private final Map<String, List<Signal>> byFirstWord;

  private ContentSignals(Map<String, List<Signal>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static ContentSignals load() {
    Map<String, List<Signal>> byFirstWord = new HashMap<>();
    for (RulesRow row : table().rows()) {
      List<String> words = List.of(row.cell("words").split(" "));
      Signal signal =
          new Signal(
              words, row.constant("stance", Stance.class), row.constant("place", Place.class));
      byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(signal);
    }
    return new ContentSignals(byFirstWord);
  }

  static RulesTable table() {
    return RulesTable.load(
        ContentSignals.class,
        "content-signals.tsv",
        "words",
        "stance",
        "place",
        "example",
        "source");
  }

  /** What the first signal of a content says. */
  Optional<Stance> first(List<String> content) {
    int clause = clauseEnd(content);
    int main = mainEnd(content, clause);
    for (int at = 0; at < clause; at++) {
      List<Signal> signals = new ArrayList<>(byFirstWord.getOrDefault(content.get(at), List.of()));
      if (BE.contains(content.get(at))) {
        signals.addAll(byFirstWord.getOrDefault("be", List.of()));
      }
      Signal longest = null;
      for (Signal signal : signals) {
        boolean placed = at < end(signal.place(), clause, main);
        if (placed
            && fits(signal, content, at)
            && (longest == null || longest.words().size() < signal.words().size())) {
          longest = signal;
        }
      }
      if (longest != null) {
        return Optional.of(longest.stance());
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Signal signal, List<String> content, int start) {
    int at = start;
    boolean gap = false;
    for (String word : signal.words()) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      int most = gap ? at + GAP : at;
      while (at < content.size() && at < most && !same(word, content.get(at))) {
        at++;
      }
      if (at >= content.size() || !same(word, content.get(at))) {
        return false;
      }
      at++;
      gap = false;
    }
    return true;
  }

  private static boolean same(String wanted, String word) {
    return wanted.equals(word) || wanted.equals("be") && BE.contains(word);
  }

  private static int end(Place place, int clause, int main) {
    return switch (place) {
      case START -> Math.min(START, clause);
      case CLAUSE -> clause;
      case MAIN -> main;
    };
  }

  private static int mainEnd(List<String> content, int clause) {
    for (int at = 1; at < clause; at++) {
      if (SUBORDINATE.contains(content.get(at))) {
        return at;
      }
    }
    return clause;
  }

  /** The end of the first sentence that has more than three words, at most 30 words on. */
  private static int clauseEnd(List<String> content) {
    for (int at = 0; at < content.size() && at < 30; at++) {
      if (at > 3 && ".?!;".contains(content.get(at))) {
        return at;
      }
    }
    return Math.min(content.size(), 30);
  }
}
