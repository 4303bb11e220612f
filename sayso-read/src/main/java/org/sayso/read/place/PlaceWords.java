package org.sayso.read.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** The words of {@code place-words.tsv} by role. */
final class PlaceWords {
  private final Map<String, Set<String>> byRole = new HashMap<>();

  PlaceWords() {
    for (RulesRow row :
        RulesTable.load(PlaceWords.class, "place-words.tsv", "word", "role", "source").rows()) {
      byRole.computeIfAbsent(row.cell("role"), role -> new HashSet<>()).add(row.cell("word"));
    }
  }

  /** Whether a word has a role, in any case and without a full stop at its end. */
  boolean is(String role, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    return byRole.getOrDefault(role, Set.of()).contains(bare);
  }
}
