package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TextSpan;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Finds counted things in a sentence, by the tables {@code outcomes.tsv} and {@code
 * number-words.tsv}.
 */
final class CountedThings {
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "persons",
          "person",
          "others",
          "individuals",
          "victims",
          "were",
          "are",
          "was",
          "have",
          "had");

  /** Words before a number that make it no exact one. */
  private static final Set<String> VAGUE =
      Set.of(
          "about",
          "around",
          "least",
          "than",
          "nearly",
          "almost",
          "some",
          "to",
          "approximately",
          "roughly",
          "over",
          "under",
          "between",
          "up",
          "estimated",
          "or");

  /** Words in a sentence that tell of another count: an earlier one, a part, another happening. */
  private static final Set<String> OTHER_COUNT =
      Set.of(
          "rose",
          "risen",
          "rises",
          "revised",
          "earlier",
          "initially",
          "previously",
          "previous",
          "not",
          "another",
          "more",
          "other",
          "others",
          "each",
          "per",
          "since",
          "year",
          "years",
          "month",
          "months",
          "last",
          "among",
          "including",
          "total",
          "annually",
          "every",
          "former",
          "ago",
          "average");

  private static final int REACH = 6;

  private final Map<String, String> outcomes;
  private final Map<String, Long> numbers;

  private CountedThings(Map<String, String> outcomes, Map<String, Long> numbers) {
    this.outcomes = Map.copyOf(outcomes);
    this.numbers = Map.copyOf(numbers);
  }

  static CountedThings load() {
    Map<String, String> outcomes = new HashMap<>();
    for (RulesRow row : outcomeTable().rows()) {
      outcomes.put(row.cell("word"), row.cell("outcome"));
    }
    Map<String, Long> numbers = new HashMap<>();
    for (RulesRow row :
        RulesTable.load(CountedThings.class, "number-words.tsv", "word", "value", "source")
            .rows()) {
      numbers.put(row.cell("word"), row.number("value"));
    }
    return new CountedThings(outcomes, numbers);
  }

  static RulesTable outcomeTable() {
    return RulesTable.load(
        CountedThings.class, "outcomes.tsv", "outcome", "word", "example", "source");
  }

  /** The counted things of a sentence; none if the sentence speaks of several counts. */
  List<CountedThing> in(String text, TextSpan sentence) {
    List<CountWord> words = CountWord.in(text, sentence);
    List<CountedThing> found = new ArrayList<>();
    if (words.stream().anyMatch(word -> OTHER_COUNT.contains(word.lower()) || word.isYear())) {
      return found;
    }
    int at = 0;
    while (at < words.size()) {
      int end = numberEnd(words, at);
      if (end > at) {
        CountedThing thing = thing(words, at, end);
        if (thing != null) {
          found.add(thing);
        }
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int numberEnd(List<CountWord> words, int at) {
    int end = at;
    while (end < words.size()
        && (numbers.containsKey(words.get(end).lower()) || words.get(end).digits() != null)) {
      end++;
    }
    return end;
  }

  private @Nullable CountedThing thing(List<CountWord> words, int start, int end) {
    long number = value(words.subList(start, end));
    for (int at = end; at < words.size() && at < end + REACH; at++) {
      String outcome = outcomes.get(words.get(at).lower());
      if (outcome != null) {
        boolean exact = start == 0 || !VAGUE.contains(words.get(start - 1).lower());
        int noun = at == end ? end - 1 : end;
        String what =
            at == end || PEOPLE.contains(words.get(end).lower())
                ? "people"
                : words.get(end).lower();
        TextSpan span = words.get(start).span().cover(words.get(noun).span());
        return new CountedThing(outcome, what.toLowerCase(Locale.ROOT), number, exact, span);
      }
      if (numberEnd(words, at) > at) {
        return null;
      }
    }
    return null;
  }

  /**
   * "two hundred and five" without the "and": the parts are added up, hundreds and thousands
   * multiplied.
   */
  private long value(List<CountWord> parts) {
    long total = 0;
    long current = 0;
    for (CountWord part : parts) {
      Long digits = part.digits();
      long value = digits != null ? digits : numbers.getOrDefault(part.lower(), 0L);
      if (value >= 100 && current > 0 && digits == null) {
        current *= value;
        if (value >= 1_000) {
          total += current;
          current = 0;
        }
      } else {
        current += value;
      }
    }
    return total + current;
  }
}
