package org.sayso.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.WordStem;
import org.sayso.ledger.text.Words;
import org.sayso.model.Role;

/** The offices by which a story's speakers are called: interior minister, mayor. Pure. */
final class Offices {
  private static final Set<String> HOLDERS =
      Set.of(
          WordStem.of("minister"),
          WordStem.of("president"),
          WordStem.of("governor"),
          WordStem.of("mayor"),
          WordStem.of("chancellor"),
          WordStem.of("premier"),
          WordStem.of("ambassador"),
          WordStem.of("prosecutor"),
          WordStem.of("chairman"),
          WordStem.of("chairwoman"),
          WordStem.of("director"),
          WordStem.of("commissioner"),
          WordStem.of("commander"),
          WordStem.of("leader"));

  private Offices() {}

  /**
   * The offices that the speaker is said to hold, or is called by instead of a name, each as its
   * words in lower case: {@code [interior, minister]}.
   */
  static List<List<String>> of(Speaker speaker) {
    List<List<String>> offices = new ArrayList<>();
    for (Role role : speaker.roles()) {
      add(offices, role.title());
    }
    if (!speaker.named()) {
      add(offices, speaker.name());
    }
    return offices;
  }

  private static void add(List<List<String>> offices, String title) {
    List<String> words = new ArrayList<>();
    for (Word word : Words.of(holderLast(title))) {
      boolean possessive =
          title.startsWith("'s", word.span().end() - 2)
              || title.startsWith("’s", word.span().end() - 2);
      if (!possessive && !FILLERS.contains(word.stem())) {
        words.add(NATIONS.matcher(word.stem()).matches() && word.capital() ? "" : word.stem());
      }
    }
    words.removeIf(String::isEmpty);
    if (!words.isEmpty() && HOLDERS.contains(words.get(words.size() - 1))) {
      offices.add(List.copyOf(words));
    }
  }

  /** "Minister of the interior" as "interior minister"; "minister of Velmora" as "minister". */
  private static String holderLast(String title) {
    Matcher of = OF.matcher(title);
    if (!of.matches()) {
      return title;
    }
    boolean matter = Character.isLowerCase(of.group(2).codePointAt(0));
    return matter ? of.group(2) + " " + of.group(1) : of.group(1);
  }

  private static final Pattern OF = Pattern.compile("(.{1,60}?) (?:of|for) (?:the )?(.{1,60})");

  private static final Set<String> FILLERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "then", "former");

  private static final Pattern NATIONS = Pattern.compile(".{2,}(?:an|ish|es|i|ch)");

  /** A deputy mayor is not the mayor. */
  private static final Set<String> LESSER =
      Set.of(
          WordStem.of("deputy"),
          WordStem.of("vice"),
          WordStem.of("assistant"),
          WordStem.of("former"),
          WordStem.of("ex"),
          WordStem.of("acting"));

  /** Whether one office is the other, told more fully or less: minister, interior minister. */
  static boolean same(List<String> one, List<String> other) {
    int shorter = Math.min(one.size(), other.size());
    if (LESSER.contains(one.get(0)) != LESSER.contains(other.get(0))) {
      return false;
    }
    return one.subList(one.size() - shorter, one.size())
        .equals(other.subList(other.size() - shorter, other.size()));
  }
}
