package org.sayso.read.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.read.kb.Gender;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** The nouns by which reports call speakers, and the words by which names of organisations are known. */
final class ActorNouns {
  /** Whether a noun stands before names. */
  enum Title {
    YES,
    MODIFIER,
    NO
  }

  /** One noun. */
  record Noun(String word, NounClass nounClass, Gender gender, Title title) {}

  private final Map<String, Noun> nouns;
  private final Set<String> organizationWords;
  private final Set<String> openingWords;

  private ActorNouns(Map<String, Noun> nouns, Set<String> organizationWords, Set<String> openingWords) {
    this.nouns = Map.copyOf(nouns);
    this.organizationWords = Set.copyOf(organizationWords);
    this.openingWords = Set.copyOf(openingWords);
  }

  /** The tables {@code nouns.tsv} and {@code organization-words.tsv}. */
  static ActorNouns english() {
    Map<String, Noun> nouns = new HashMap<>();
    for (RulesRow row : RulesTable.load(ActorNouns.class, "nouns.tsv", "noun", "class", "gender", "title", "source").rows()) {
      Gender gender =
          switch (row.cell("gender")) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            case "" -> Gender.UNKNOWN;
            default -> throw row.wrong("gender is \"" + row.cell("gender") + "\", which is not m, f or empty");
          };
      String word = row.cell("noun");
      nouns.put(word, new Noun(word, row.constant("class", NounClass.class), gender, row.constant("title", Title.class)));
    }
    Set<String> organizationWords = new HashSet<>();
    Set<String> openingWords = new HashSet<>();
    for (RulesRow row : RulesTable.load(ActorNouns.class, "organization-words.tsv", "word", "opens", "source").rows()) {
      organizationWords.add(row.cell("word"));
      if (row.cell("opens").equals("yes")) {
        openingWords.add(row.cell("word"));
      }
    }
    return new ActorNouns(nouns, organizationWords, openingWords);
  }

  /** The noun; of a hyphenated one that is not in the table, its last part. */
  Optional<Noun> noun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Noun whole = nouns.get(lower);
    return Optional.ofNullable(whole != null ? whole : nouns.get(lower.substring(lower.lastIndexOf('-') + 1)));
  }

  /** Whether it may stand directly before a name as its title. */
  boolean isTitle(String word) {
    return noun(word).filter(noun -> noun.title() == Title.YES).isPresent();
  }

  /** Whether it may stand before a title. */
  boolean isTitleModifier(String word) {
    return noun(word).filter(noun -> noun.title() == Title.MODIFIER).isPresent();
  }

  /** Whether a capitalised word is one by which the name of an organisation is known: "Ministry". */
  boolean namesOrganization(String word) {
    return organizationWords.contains(word);
  }

  /** Whether the name of an organisation may go on with "of", "for" and "and" after this word. */
  boolean opensOrganization(String word) {
    return openingWords.contains(word);
  }
}
