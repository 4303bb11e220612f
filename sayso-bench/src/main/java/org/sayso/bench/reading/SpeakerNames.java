package org.sayso.bench.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two names are the same speaker's: equal without regard to case, accents, articles,
 * possessives and a bracketed abbreviation; of persons, titles are ignored and an equal last name
 * is enough.
 */
final class SpeakerNames {
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss mx dr prof professor sir dame lord lady president vice deputy acting former prime foreign "
                  + "interior defence defense minister premier chancellor secretary general governor mayor senator sen "
                  + "rep representative congressman congresswoman gov lieutenant lt colonel col major maj captain capt "
                  + "sergeant sgt admiral adm commander cmdr king queen prince princess emperor pope cardinal "
                  + "archbishop bishop reverend rev father sister judge justice ambassador chief director chairman "
                  + "chairwoman spokesman spokeswoman spokesperson officer inspector detective")
              .split(" "));
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th",
          (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ı', "i", (int) '’', "'", (int) '‘', "'");
  private static final Pattern POSSESSIVE = Pattern.compile("'s?(?![\\p{L}\\p{N}_])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_&]+");
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private SpeakerNames() {}

  /** Whether what a reading says of a speaker is right; {@code said} is empty if it says nobody. */
  static boolean isRight(GoldLabels gold, List<String> said) {
    if (said.isEmpty()) {
      return gold.speakers().contains(GoldLabels.NOBODY);
    }
    boolean person = gold.speakerTypes().contains("person");
    return gold.speakers().stream()
        .filter(name -> !name.equals(GoldLabels.NOBODY))
        .anyMatch(name -> said.stream().anyMatch(other -> isSame(name, other, person)));
  }

  static boolean isSame(String gold, String said, boolean person) {
    String name = person && said.indexOf(',') >= 0 ? said.substring(0, said.indexOf(',')) : said;
    List<List<String>> saidForms = forms(name);
    return forms(gold).stream()
        .anyMatch(
            g ->
                saidForms.stream()
                    .anyMatch(s -> g.equals(s) || (person && lastName(g).equals(lastName(s)))));
  }

  /** A name as given, without its bracketed part, and the bracketed part; each as words. */
  private static List<List<String>> forms(String name) {
    List<List<String>> forms = new ArrayList<>();
    forms.add(fold(name));
    forms.add(fold(BRACKETS.matcher(name).replaceAll(" ")));
    Matcher inside = BRACKETED.matcher(name);
    while (inside.find()) {
      forms.add(fold(inside.group(1)));
    }
    return forms.stream().filter(words -> !words.isEmpty()).toList();
  }

  /** The words of a name without case, accents, articles, possessive and punctuation. */
  static List<String> fold(String name) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(name, true));
    StringBuilder plain = new StringBuilder();
    decomposed
        .codePoints()
        .filter(c -> UCharacter.getCombiningClass(c) == 0)
        .forEach(c -> plain.append(LETTERS.getOrDefault(c, Character.toString(c))));
    String bare = POSSESSIVE.matcher(plain).replaceAll("").replace(".", "");
    List<String> words = WORD.matcher(bare).results().map(match -> match.group()).toList();
    return words.size() > 1 && ARTICLES.contains(words.get(0))
        ? words.subList(1, words.size())
        : words;
  }

  private static String lastName(List<String> words) {
    int start = 0;
    int end = words.size();
    while (end - start > 1 && TITLES.contains(words.get(start))) {
      start++;
    }
    while (end - start > 1 && SUFFIXES.contains(words.get(end - 1))) {
      end--;
    }
    return words.get(end - 1);
  }
}
