package org.sayso.read.actor;

import java.util.HashSet;
import java.util.Set;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Words that are written with a capital letter without beginning a name: the table {@code
 * leading-words.tsv}.
 */
final class LeadingWords {
  private final Set<String> leading;
  private final Set<String> calendar;

  private LeadingWords(Set<String> leading, Set<String> calendar) {
    this.leading = Set.copyOf(leading);
    this.calendar = Set.copyOf(calendar);
  }

  static LeadingWords english() {
    Set<String> leading = new HashSet<>();
    Set<String> calendar = new HashSet<>();
    for (RulesRow row :
        RulesTable.load(LeadingWords.class, "leading-words.tsv", "word", "class", "source")
            .rows()) {
      (row.cell("class").equals("calendar") ? calendar : leading).add(row.cell("word"));
    }
    return new LeadingWords(leading, calendar);
  }

  /** Whether it is a word like "The", "However" or "He". */
  boolean contains(String word) {
    return leading.contains(word);
  }

  /** Whether it is "The", "A" or "An", which belong to a name only where they are known to. */
  boolean isArticle(String word) {
    return word.equals("The") || word.equals("A") || word.equals("An");
  }

  /** Whether it is a weekday or a month. */
  boolean isCalendarWord(String word) {
    return calendar.contains(word);
  }
}
