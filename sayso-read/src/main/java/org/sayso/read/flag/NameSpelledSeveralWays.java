package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Flag;
import org.sayso.model.Resolution;
import org.sayso.model.TextSpan;

/**
 * Flags a person whose name the report spells in several ways: two Latin words among the mentions
 * that differ by a letter or two ("Zelensky", "Zelenskyy"). Another script beside it is named too,
 * but is no reason by itself.
 */
final class NameSpelledSeveralWays implements FlagRule {
  private static final int SHORTEST = 5;

  /** From this length on a name that differs by two letters is hardly another one. */
  private static final int LONG = 7;

  @Override
  public List<Flag> find(FlagInput input) {
    List<Flag> flags = new ArrayList<>();
    for (Actor actor : input.actors()) {
      if (actor.type() == ActorType.PERSON) {
        Map<String, TextSpan> spellings = spellings(input.text(), actor);
        if (spellings.size() > 1) {
          flags.add(flag(actor, spellings));
        }
      }
    }
    flags.addAll(strangers(input));
    return flags;
  }

  /**
   * A surname that nobody in the report bears, and that is another's but for a letter or two: a
   * report introduces people by their full names, so it hardly means somebody else.
   */
  private static List<Flag> strangers(FlagInput input) {
    List<Flag> flags = new ArrayList<>();
    for (Actor bare : input.actors()) {
      TextSpan word = onlyWord(input.text(), bare);
      if (word == null) {
        continue;
      }
      for (Actor named : input.actors()) {
        TextSpan surname = named.equals(bare) ? null : surname(input.text(), named);
        if (surname != null && isOtherSpelling(surname.in(input.text()), word.in(input.text()))) {
          Map<String, TextSpan> spellings = new LinkedHashMap<>();
          spellings.put(surname.in(input.text()), surname);
          spellings.put(word.in(input.text()), word);
          flags.add(flag(named, spellings));
          break;
        }
      }
    }
    return flags;
  }

  /**
   * The one word that somebody whom only the report knows is called by everywhere; where a misspelt
   * name does nothing that only people do, it may pass for an organisation.
   */
  private static @Nullable TextSpan onlyWord(String text, Actor actor) {
    boolean typed = actor.type() == ActorType.PERSON || actor.type() == ActorType.ORGANIZATION;
    if (!typed || !(actor.resolution() instanceof Resolution.Document)) {
      return null;
    }
    TextSpan only = null;
    for (TextSpan mention : actor.mentions()) {
      List<TextSpan> words = NameWords.in(text, mention);
      boolean capital = words.size() == 1 && Character.isUpperCase(text.charAt(mention.start()));
      if (words.size() > 1) {
        return null;
      }
      if (capital && only == null) {
        only = words.get(0);
      }
    }
    return only != null && only.length() >= LONG ? only : null;
  }

  /** The last word of a person's name of several words. */
  private static @Nullable TextSpan surname(String text, Actor actor) {
    if (actor.type() != ActorType.PERSON) {
      return null;
    }
    for (TextSpan mention : actor.mentions()) {
      List<TextSpan> words = NameWords.in(text, mention);
      TextSpan last = words.isEmpty() ? mention : words.get(words.size() - 1);
      if (words.size() > 1 && Character.isUpperCase(text.charAt(last.start()))) {
        return last;
      }
    }
    return null;
  }

  private static Flag flag(Actor actor, Map<String, TextSpan> spellings) {
    String listed =
        spellings.keySet().stream().map(s -> "\"" + s + "\"").collect(Collectors.joining(", "));
    return new Flag(
        FlagType.NAME_SPELLED_SEVERAL_WAYS.code(),
        List.copyOf(spellings.values()),
        "The name of " + actor.name() + " is spelled in several ways: " + listed + ".");
  }

  /** The words that are spelled in several ways, each with the place where it stands first. */
  private static Map<String, TextSpan> spellings(String text, Actor actor) {
    Map<String, TextSpan> words = new LinkedHashMap<>();
    for (TextSpan mention : actor.mentions()) {
      for (TextSpan word : NameWords.in(text, mention)) {
        words.putIfAbsent(word.in(text), word);
      }
    }
    Map<String, TextSpan> several = new LinkedHashMap<>();
    words.forEach(
        (word, span) -> {
          if (words.keySet().stream().anyMatch(other -> isOtherSpelling(word, other))) {
            several.put(word, span);
          }
        });
    return several;
  }

  /** Whether one is a plural, a Latin genitive or an adjective of the other: "Karvelian". */
  private static boolean isFormOf(String form, String name) {
    boolean afterA = name.endsWith("a") && (form.equals(name + "n") || form.equals(name + "e"));
    return form.equals(name + "s") || form.equals(name + "i") || afterA;
  }

  /**
   * Whether two words are the same name in other letters: alike, but neither the same nor a form of
   * it.
   */
  static boolean isOtherSpelling(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.equals(b) || Math.min(a.length(), b.length()) < SHORTEST || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    boolean inflected = isFormOf(a, b) || isFormOf(b, a);
    int allowed = Math.min(a.length(), b.length()) < 7 ? 1 : 2;
    return !inflected && Spelling.distance(a, b, allowed) <= allowed;
  }
}
