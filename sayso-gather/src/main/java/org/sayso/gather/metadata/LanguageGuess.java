package org.sayso.gather.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.gather.table.TableFile;

/**
 * Tells the language of a text by its script and its commonest words. Immutable; threads may share
 * it.
 */
public final class LanguageGuess {
  private static final int FEWEST_WORDS = 12;
  private static final int MOST_CHARS = 6_000;

  private final Map<String, List<String>> languagesOfWord = new HashMap<>();

  private LanguageGuess() {
    for (List<String> row : TableFile.rows(LanguageGuess.class, "common-words.tsv", 3)) {
      for (String word : row.get(1).split(" ", -1)) {
        languagesOfWord.merge(
            word,
            List.of(row.get(0)),
            (one, two) ->
                java.util.stream.Stream.concat(one.stream(), two.stream()).distinct().toList());
      }
    }
  }

  public static LanguageGuess load() {
    return new LanguageGuess();
  }

  /** The language as BCP 47 tag; empty if the text is too short or no language is clearly ahead. */
  public Optional<String> guess(String text) {
    String head = text.substring(0, Math.min(text.length(), MOST_CHARS));
    Optional<String> byScript = byScript(head);
    if (byScript.isPresent()) {
      return byScript;
    }
    Map<String, Double> votes = new HashMap<>();
    int words = 0;
    String lower = head.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && isOfWord(lower.charAt(i))) {
        continue;
      }
      if (i > start) {
        words++;
        List<String> languages = languagesOfWord.get(lower.substring(start, i));
        if (languages != null) {
          for (String language : languages) {
            votes.merge(language, 1.0 / languages.size(), Double::sum);
          }
        }
      }
      start = i + 1;
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    String best = "";
    double most = 0;
    double second = 0;
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most || vote.getValue() == most && vote.getKey().compareTo(best) < 0) {
        second = most;
        most = vote.getValue();
        best = vote.getKey();
      } else {
        second = Math.max(second, vote.getValue());
      }
    }
    return most >= words * 0.06 && most > second * 1.2 ? Optional.of(best) : Optional.empty();
  }

  private static boolean isOfWord(char letter) {
    return letter >= 'a' && letter <= 'z' || letter == '\'' || Character.isLetter(letter);
  }

  private static Optional<String> byScript(String text) {
    int[] counts = new int[6];
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < 0x0370) {
        letters += Character.isLetter(letter) ? 1 : 0;
        continue;
      }
      if (!Character.isLetter(letter)) {
        continue;
      }
      letters++;
      counts[0] += letter >= 0x3040 && letter <= 0x30ff ? 1 : 0;
      counts[1] += letter >= 0xac00 && letter <= 0xd7a3 ? 1 : 0;
      counts[2] += letter >= 0x4e00 && letter <= 0x9fff ? 1 : 0;
      counts[3] += letter >= 0x0590 && letter <= 0x05ff ? 1 : 0;
      counts[4] += letter >= 0x0370 && letter <= 0x03ff ? 1 : 0;
      counts[5] += letter >= 0x0e00 && letter <= 0x0e7f ? 1 : 0;
    }
    if (letters < 40) {
      return Optional.empty();
    }
    if (counts[0] > letters * 0.15) {
      return Optional.of("ja");
    }
    List<String> languages = List.of("", "ko", "zh", "he", "el", "th");
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > letters * 0.5) {
        return Optional.of(languages.get(i));
      }
    }
    return Optional.empty();
  }
}
