package org.sayso.ledger.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether some words can stand as the wording of a claim: a clause with a verb, whose subject
 * a reader knows without the sentence around it. "the navy in a post on X" has no verb, "it caught
 * two men" no subject. By the forms of words alone; a participle passes for a verb.
 */
final class Clauses {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}’']+");

  private static final Set<String> VERBS =
      Set.of(
          ("is are was were isn't aren't wasn't weren't be been has have had hasn't haven't hadn't will would won't"
                  + " wouldn't can could can't cannot couldn't may might must should shall do does did don't doesn't"
                  + " didn't became began broke brought built came caught cut fell fled fought found gave got held hit"
                  + " kept killed led left lost made met paid put ran rose sank sat saw sent set shot shut sold spent"
                  + " stole stood struck swept took threw told went won wrote")
              .split(" "));

  private static final Set<String> UNKNOWN_SUBJECTS =
      Set.of("it", "he", "she", "they", "we", "i", "you", "this", "these", "those", "which", "who");

  /** Behind a word in -s they tell that it is a verb: "shows two divers". */
  private static final Set<String> OBJECTS =
      Set.of(
          "a", "an", "the", "his", "her", "its", "their", "two", "three", "four", "five", "six",
          "seven", "eight", "nine", "ten", "that", "how", "what", "no", "several", "some");

  private Clauses() {}

  /** Whether the words are a clause that stands alone. */
  static boolean standAlone(String text) {
    List<String> words =
        WORD.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
            .filter(word -> !word.isEmpty())
            .toList();
    int subject = !words.isEmpty() && words.get(0).equals("that") ? 1 : 0;
    if (words.size() <= subject + 1
        || UNKNOWN_SUBJECTS.contains(words.get(subject))
        || VERBS.contains(words.get(subject))
        || words.get(subject).endsWith("s") && OBJECTS.contains(words.get(subject + 1))) {
      return false;
    }
    return words.stream()
        .skip(subject + 1)
        .anyMatch(word -> VERBS.contains(word) || word.length() > 4 && word.endsWith("ed"));
  }
}
