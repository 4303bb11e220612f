package org.sayso.read.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** Words of names that mean the same or say little: the table {@code name-words.tsv}. */
final class NameWords {
  private static final int LONGEST_FORM = 6;

  private final Map<String, Set<String>> personGroups = new HashMap<>();
  private final Map<String, Set<String>> organizationGroups = new HashMap<>();
  private final Map<String, String> legalForms = new HashMap<>();
  private final Set<String> personPrefixes = new HashSet<>();
  private final Set<String> organizationPrefixes = new HashSet<>();

  private NameWords() {}

  static NameWords shipped() {
    NameWords words = new NameWords();
    RulesTable table =
        RulesTable.load(
            NameWords.class, "name-words.tsv", "class", "group", "word", "source", "licence");
    for (RulesRow row : table.rows()) {
      String word = row.cell("word");
      switch (row.cell("class")) {
        case "person-prefix" -> words.personPrefixes.add(word);
        case "organization-prefix" -> words.organizationPrefixes.add(word);
        case "legal-form" -> words.legalForms.putIfAbsent(word, row.cell("group"));
        case "organization-word" ->
            words
                .organizationGroups
                .computeIfAbsent(word, key -> new HashSet<>())
                .add(row.cell("group"));
        case "given-name", "name-part", "person-symbol" ->
            words.personGroups.computeIfAbsent(word, key -> new HashSet<>()).add(row.cell("group"));
        default ->
            throw row.wrong(
                "class is \""
                    + row.cell("class")
                    + "\", which is none of those in the remark above");
      }
    }
    return words;
  }

  /** Whether two words of names are forms of one: "Bill" and "William". */
  boolean equivalent(String one, String other, NameKind kind) {
    Map<String, Set<String>> groups = kind == NameKind.PERSON ? personGroups : organizationGroups;
    Set<String> mine = groups.get(one);
    Set<String> theirs = groups.get(other);
    return mine != null && theirs != null && mine.stream().anyMatch(theirs::contains);
  }

  /** Whether a word occurs in so many names of organisations that it tells little. */
  boolean common(String word, NameKind kind) {
    return kind == NameKind.ORGANIZATION && organizationGroups.containsKey(word);
  }

  /**
   * The words that count, without titles and articles in front; of an organisation also without its
   * legal form.
   */
  List<String> core(List<String> words, NameKind kind) {
    Set<String> prefixes = kind == NameKind.PERSON ? personPrefixes : organizationPrefixes;
    int start = 0;
    while (start < words.size() - 1 && prefixes.contains(words.get(start))) {
      start++;
    }
    List<String> rest = words.subList(start, words.size());
    return kind == NameKind.PERSON ? List.copyOf(rest) : withoutLegalForm(rest);
  }

  private List<String> withoutLegalForm(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = Math.min(LONGEST_FORM, words.size() - i);
      while (length > 0
          && !legalForms.containsKey(String.join(" ", words.subList(i, i + length)))) {
        length--;
      }
      if (length == 0) {
        kept.add(words.get(i));
      }
      i += Math.max(1, length);
    }
    return kept.isEmpty() ? List.copyOf(words) : kept;
  }
}
