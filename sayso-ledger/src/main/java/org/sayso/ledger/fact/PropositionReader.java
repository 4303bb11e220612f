package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.ledger.text.TermRarity;
import org.sayso.ledger.text.Word;
import org.sayso.ledger.text.WordStem;
import org.sayso.ledger.text.WordTable;
import org.sayso.ledger.text.Words;

/** Reads what words say into a {@link Proposition}. Pure and thread-safe. */
public final class PropositionReader {
  /** Words less rare than this tell nothing. */
  static final double LEAST_RARITY = 1.6;

  private final TermRarity rarity;
  private final WordTable table;
  private final NumberWords numbers;

  private PropositionReader(TermRarity rarity, WordTable table) {
    this.rarity = rarity;
    this.table = table;
    this.numbers = new NumberWords(table);
  }

  /** With the tables that come with Sayso. */
  public static PropositionReader create() {
    return new PropositionReader(TermRarity.shipped(), WordTable.shipped());
  }

  /** The proposition of these words. */
  public Proposition read(String text) {
    List<Word> words = Words.of(ClockPhrases.inDigits(table.replacePhrases(text)));
    Map<String, Double> terms = new HashMap<>();
    Set<String> names = new HashSet<>();
    List<Quantity> quantities = new ArrayList<>();
    boolean negated = false;
    String toll = "";
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      negated |= table.negates(word.stem()) && !inRelativeClause(words, i) && !inPassing(words, i);
      NumberWords.Found found = numbers.at(words, i);
      String number = found.words() > 1 ? found.value() : number(word);
      if (!number.isEmpty()) {
        int last = i + Math.max(1, found.words()) - 1;
        quantities.add(new Quantity(number, noun(words, last), vague(words, i)));
        terms.put("#" + number, numberWeight(number));
        i = last;
        continue;
      }
      String meaning = table.meaning(word.stem());
      if (toll.isEmpty() && table.toll(meaning)) {
        toll = meaning;
      }
      boolean grouped = !meaning.equals(word.stem());
      double weight =
          grouped ? Math.max(LEAST_RARITY, table.weight(meaning, rarity)) : rarity.of(word.stem());
      if (weight < LEAST_RARITY || table.speech(word.stem())) {
        continue;
      }
      boolean nation = i > 0 || OF_A_NATION.matcher(word.stem()).find();
      String term = nation(meaning, word.capital() && !grouped && nation);
      terms.merge(term, weight, Math::max);
      if (word.capital() && !grouped && i > 0) {
        names.add(term);
      }
    }
    boolean counts =
        quantities.stream()
            .anyMatch(
                quantity -> quantity.value().indexOf(':') < 0 && !UNITS.contains(quantity.noun()));
    return new Proposition(terms, names, quantities, counts ? toll : "", negated);
  }

  /** How a word may end that begins a sentence and is a country or what is of it. */
  private static final Pattern OF_A_NATION = Pattern.compile("(?:ians?|eans?|ans?|ish|ese|a)$");

  /** What is measured in them is no count of people. */
  private static final Set<String> UNITS =
      Stream.of(
              "second",
              "minutes",
              "hours",
              "days",
              "nights",
              "weeks",
              "months",
              "years",
              "kilometres",
              "kilometers",
              "metres",
              "meters",
              "miles",
              "knots",
              "degrees",
              "per cent",
              "percent")
          .map(WordStem::of)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether "not" is said of something in passing: "a gate that had not been serviced". */
  private static boolean inRelativeClause(List<Word> words, int at) {
    return at > 2
        && RELATIVE.contains(words.get(at - 2).stem())
        && Character.isLetter(words.get(at - 3).stem().codePointAt(0))
        && !SAYING.contains(words.get(at - 3).stem());
  }

  /** Whether "not" only says what is left out: "not counting", "not only". */
  private static boolean inPassing(List<Word> words, int at) {
    return at + 1 < words.size() && LEFT_OUT.contains(words.get(at + 1).stem());
  }

  private static final Set<String> LEFT_OUT =
      Set.of(
          WordStem.of("counting"),
          WordStem.of("including"),
          WordStem.of("only"),
          WordStem.of("just"),
          WordStem.of("least"));

  private static final Set<String> RELATIVE = Set.of("that", "which", "who");
  private static final Set<String> SAYING =
      Set.of(WordStem.of("said"), WordStem.of("says"), WordStem.of("added"), WordStem.of("and"));

  /** A country and the word for its people under one stem: Karvelia, Karvelian. */
  static String nation(String stem, boolean capital) {
    return capital ? NationStem.of(stem) : stem;
  }

  private String number(Word word) {
    if (word.numeral()) {
      return ClockPhrases.twelveHours(word.stem());
    }
    return table.number(word.stem());
  }

  private static double numberWeight(String number) {
    return number.length() > 3 || number.contains(":") ? 5 : 3;
  }

  private String noun(List<Word> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
      Word word = words.get(i);
      if (!word.numeral() && rarity.of(word.stem()) >= LEAST_RARITY) {
        return table.meaning(word.stem());
      }
    }
    return "";
  }

  private boolean vague(List<Word> words, int at) {
    return at > 0 && table.vague(words.get(at - 1).stem())
        || at > 1 && table.vague(words.get(at - 2).stem());
  }
}
