package org.sayso.read.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The skeleton of a Latin word: how it is spelled in one way whatever way its sounds were written.
 */
final class SpellingForm {
  private record Change(Pattern from, String to) {}

  /** Read off the ways in which one name is written in different countries; the order counts. */
  private static final List<Change> CHANGES =
      List.of(
          change("tsch|tch|cz|č|tsh", "c"),
          change("sch|sh|sz", "s"),
          change("kh|gh", "h"),
          change("ph|pf", "f"),
          change("th|dh", "t"),
          change("dzh|dj|zh|j", "j"),
          change("ck|qu|q|c(?=[aou]|k|l|r|t|$)", "k"),
          change("x", "ks"),
          change("w", "v"),
          change("ou|oo|u", "u"),
          change("ee|ie|ei|ij|iy|yi|y|i", "i"),
          change("ae|ai|ay", "e"),
          change("h(?=[^aeiou]|$)", ""),
          change("(.)\\1+", "$1"));

  private SpellingForm() {}

  static String of(String word) {
    String form = word;
    for (Change change : CHANGES) {
      form = change.from().matcher(form).replaceAll(change.to());
    }
    return form.isEmpty() ? word : form;
  }

  /** The consonants of the skeleton, which survive more changes of spelling than its vowels. */
  static String consonants(String word) {
    String form = of(word);
    String rest = form.substring(1).replaceAll("[aeiou]", "");
    return form.charAt(0) + rest;
  }

  private static Change change(String from, String to) {
    return new Change(Pattern.compile(from), to);
  }
}
