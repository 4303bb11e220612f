package org.sayso.read.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  /**
   * A row.
   *
   * @param words each with the words that may stand in its place
   */
  private record Signal(List<Set<String>> words, Stance stance, Place place) {}

  private record Found(Signal signal, int end) {}

  private final Map<String, List<Signal>> byFirstWord;

  private ContentSignals(Map<String, List<Signal>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static ContentSignals load() {
    Map<String, List<Signal>> byFirstWord = new HashMap<>();
    for (RulesRow row : table().rows()) {
      List<Set<String>> words =
          Stream.of(row.cell("words").split(" ")).map(word -> Set.of(word.split("\\|"))).toList();
      Signal signal =
          new Signal(
              words, row.constant("stance", Stance.class), row.constant("place", Place.class));
      for (String first : words.get(0)) {
        byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(signal);
      }
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

  /**
   * What the first signal of a content says; one that begins inside another and reaches further is
   * the more specific of the two ("he would not comment").
   */
  Optional<Stance> first(List<String> content) {
    int clause = clauseEnd(content);
    int main = mainEnd(content, clause);
    for (int at = 0; at < clause; at++) {
      Found found = longest(content, at, clause, main);
      if (found != null) {
        for (int inside = at + 1; inside < found.end() && inside < clause; inside++) {
          Found other = longest(content, inside, clause, main);
          found = other != null && other.end() > found.end() ? other : found;
        }
        return Optional.of(found.signal().stance());
      }
    }
    return Optional.empty();
  }

  private @Nullable Found longest(List<String> content, int at, int clause, int main) {
    List<Signal> signals = new ArrayList<>(byFirstWord.getOrDefault(content.get(at), List.of()));
    if (BE.contains(content.get(at))) {
      signals.addAll(byFirstWord.getOrDefault("be", List.of()));
    }
    Found longest = null;
    for (Signal signal : signals) {
      int end = at < end(signal.place(), clause, main) ? end(signal, content, at) : -1;
      if (end > 0 && (longest == null || end > longest.end())) {
        longest = new Found(signal, end);
      }
    }
    return longest;
  }

  /** Behind the last word of a signal that begins at a word; -1 if it does not. */
  private static int end(Signal signal, List<String> content, int start) {
    int at = start;
    boolean gap = false;
    for (Set<String> word : signal.words()) {
      if (word.contains("*")) {
        gap = true;
        continue;
      }
      int most = Math.min(content.size() - 1, gap ? at + GAP : at);
      while (at < most && !same(word, content.get(at))) {
        at++;
      }
      if (at > most || !same(word, content.get(at))) {
        return -1;
      }
      at++;
      gap = false;
    }
    return at;
  }

  private static boolean same(Set<String> wanted, String word) {
    return wanted.contains(word) || wanted.contains("be") && BE.contains(word);
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
