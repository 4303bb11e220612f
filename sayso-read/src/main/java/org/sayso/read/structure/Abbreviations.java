package org.sayso.read.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Words that end in a full stop without ending a sentence, and words that begin sentences: the
 * tables {@code abbreviations.tsv} and {@code sentence-starters.tsv}.
 */
final class Abbreviations {
  /** How an abbreviation stands to what follows it. */
  enum Use {
    /** Something always follows ("Mr.", "e.g."): never the end of a sentence. */
    LEADS,
    /** A number follows ("No. 5", "Jan. 3"); before anything else it is a word like others. */
    BEFORE_NUMBER,
    /** It may end a sentence ("Inc.", "p.m."): it does if a word follows that begins sentences. */
    MAY_END
  }

  private final Map<String, Use> uses;
  private final Set<String> starters;

  private Abbreviations(Map<String, Use> uses, Set<String> starters) {
    this.uses = uses;
    this.starters = starters;
  }

  static Abbreviations english() {
    Map<String, Use> uses = new HashMap<>();
    for (RulesRow row :
        RulesTable.load(
                Abbreviations.class,
                "abbreviations.tsv",
                "abbreviation",
                "use",
                "example",
                "source")
            .rows()) {
      uses.put(key(row.cell("abbreviation")), row.constant("use", Use.class));
    }
    Set<String> starters = new HashSet<>();
    for (RulesRow row :
        RulesTable.load(Abbreviations.class, "sentence-starters.tsv", "words", "class", "source")
            .rows()) {
      for (String word : row.cell("words").split(" ")) {
        starters.add(word);
      }
    }
    return new Abbreviations(Map.copyOf(uses), Set.copyOf(starters));
  }

  /**
   * The use of a word that stands before a full stop; {@code null} if it is no known abbreviation.
   */
  @Nullable Use use(String word) {
    return uses.get(key(word));
  }

  /**
   * Whether a word, as written, is one that begins sentences and is not the beginning of a name
   * ("The", "However").
   */
  boolean startsSentences(String word) {
    return starters.contains(word);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
