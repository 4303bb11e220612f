package org.sayso.read.stance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The dictionary forms that a word may have: by the rules of English inflection, and by {@code
 * irregular-forms.tsv}. It gives every candidate; the tables that are asked know which of them are
 * words.
 */
final class Lemmas {
  private final Map<String, String> irregular;

  private Lemmas(Map<String, String> irregular) {
    this.irregular = irregular;
  }

  static Lemmas english() {
    Map<String, String> irregular = new HashMap<>();
    for (RulesRow row :
        RulesTable.load(Lemmas.class, "irregular-forms.tsv", "lemma", "forms", "source").rows()) {
      for (String form : row.cell("forms").split(" ")) {
        irregular.put(form, row.cell("lemma"));
      }
    }
    return new Lemmas(Map.copyOf(irregular));
  }

  /** The word itself and what it may be a form of. */
  Set<String> of(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(word);
    String lemma = irregular.get(word);
    if (lemma != null) {
      lemmas.add(lemma);
    }
    addWithoutEnding(word, "ied", "y", lemmas);
    addWithoutEnding(word, "ies", "y", lemmas);
    addWithoutEnding(word, "es", "", lemmas);
    addWithoutEnding(word, "s", "", lemmas);
    addWithoutEnding(word, "ing", "", lemmas);
    addWithoutEnding(word, "ing", "e", lemmas);
    addWithoutEnding(word, "ed", "", lemmas);
    addWithoutEnding(word, "ed", "e", lemmas);
    addUndoubled(word, "ing", lemmas);
    addUndoubled(word, "ed", lemmas);
    return lemmas;
  }

  /** Whether a form can be a past participle: not the plain form, not one on -ing or -s. */
  boolean isParticiple(String word) {
    return word.endsWith("ed")
        || word.endsWith("en")
        || irregular.containsKey(word) && !word.endsWith("ing");
  }

  private static void addWithoutEnding(
      String word, String ending, String instead, Set<String> lemmas) {
    if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
      lemmas.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }

  /** "planned": one of two equal letters before the ending goes too. */
  private static void addUndoubled(String word, String ending, Set<String> lemmas) {
    int stem = word.length() - ending.length();
    if (word.endsWith(ending) && stem > 2 && word.charAt(stem - 1) == word.charAt(stem - 2)) {
      lemmas.add(word.substring(0, stem - 1));
    }
  }
}
