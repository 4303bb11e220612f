package org.sayso.read.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.read.kb.Gender;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The nouns by which reports call speakers, and the words by which names of organisations are
 * known.
 */
final class ActorNouns {
  /** Whether a noun stands before names. */
  enum Title {
    YES,
    MODIFIER,
    NO
  }

  /** What a word in a name says of the thing named. */
  enum NameWord {
    BODY,
    STATE,
    OUTLET,
    PLACE
  }

  /** One noun. */
  record Noun(String word, NounClass nounClass, Gender gender, Title title) {}

  private final Map<String, Noun> nouns;
  private final Map<String, NameWord> nameWords;
  private final Set<String> openingWords;

  private ActorNouns(
      Map<String, Noun> nouns, Map<String, NameWord> nameWords, Set<String> openingWords) {
    this.nouns = Map.copyOf(nouns);
    this.nameWords = Map.copyOf(nameWords);
    this.openingWords = Set.copyOf(openingWords);
  }

  /** The tables {@code nouns.tsv} and {@code organization-words.tsv}. */
  static ActorNouns english() {
    Map<String, Noun> nouns = new HashMap<>();
    for (RulesRow row :
        RulesTable.load(ActorNouns.class, "nouns.tsv", "noun", "class", "gender", "title", "source")
            .rows()) {
      Gender gender =
          switch (row.cell("gender")) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            case "" -> Gender.UNKNOWN;
            default ->
                throw row.wrong(
                    "gender is \"" + row.cell("gender") + "\", which is not m, f or empty");
          };
      String word = row.cell("noun");
      nouns.put(
          word,
          new Noun(
              word,
              row.constant("class", NounClass.class),
              gender,
              row.constant("title", Title.class)));
    }
    Map<String, NameWord> nameWords = new HashMap<>();
    Set<String> openingWords = new HashSet<>();
    for (RulesRow row :
        RulesTable.load(
                ActorNouns.class, "organization-words.tsv", "word", "class", "opens", "source")
            .rows()) {
      nameWords.put(row.cell("word"), row.constant("class", NameWord.class));
      if (row.cell("opens").equals("yes")) {
        openingWords.add(row.cell("word"));
      }
    }
    return new ActorNouns(nouns, nameWords, openingWords);
  }

  /** The noun; of a hyphenated one that is not in the table, its last part. */
  Optional<Noun> noun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Noun whole = nouns.get(lower);
    return Optional.ofNullable(
        whole != null ? whole : nouns.get(lower.substring(lower.lastIndexOf('-') + 1)));
  }

  /** Whether it may stand directly before a name as its title. */
  boolean isTitle(String word) {
    String one =
        word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return noun(word).or(() -> noun(one)).filter(noun -> noun.title() == Title.YES).isPresent();
  }

  /** Whether it may stand before a title. */
  boolean isTitleModifier(String word) {
    return noun(word).filter(noun -> noun.title() == Title.MODIFIER).isPresent();
  }

  /**
   * Whether a capitalised word is one by which the name of an organisation is known: "Ministry".
   */
  boolean namesOrganization(String word) {
    NameWord sort = nameWords.get(word);
    return sort != null && sort != NameWord.PLACE;
  }

  /** What the last known word of a name says that it names; empty if none of its words is known. */
  Optional<NameWord> nameWord(List<String> words) {
    Optional<NameWord> last = Optional.empty();
    for (String word : words) {
      NameWord sort = nameWords.get(word);
      last = sort == null || word.equals("House") && last.isPresent() ? last : Optional.of(sort);
    }
    return last;
  }

  /** Whether the name of an organisation may go on with "of", "for" and "and" after this word. */
  boolean opensOrganization(String word) {
    return openingWords.contains(word);
  }
}
