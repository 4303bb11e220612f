package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Flag;
import org.sayso.model.TextSpan;

/**
 * Flags a person whose name the report spells in several ways: two Latin words among the mentions
 * that differ by a letter or two ("Zelensky", "Zelenskyy"). Another script beside it is named too,
 * but is no reason by itself.
 */
final class NameSpelledSeveralWays implements FlagRule {
  private static final int SHORTEST = 5;

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
    return flags;
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
    boolean inflected = a.equals(b + "s") || b.equals(a + "s");
    int allowed = Math.min(a.length(), b.length()) < 7 ? 1 : 2;
    return !inflected && Spelling.distance(a, b, allowed) <= allowed;
  }
}
