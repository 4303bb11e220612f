package org.sayso.read.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructure;

/**
 * Finds names that may be places: what a name finder marks as one, and capitalised words of the
 * gazetteer that are not part of a longer name ("Washington Post", "Jack London") and not the
 * surname of somebody named in the report.
 */
final class CandidateFinder {
  private static final int LONGEST = 5;

  /** What makes a word of a place's name that is no name: "pro-Beijing". */
  private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "post", "pre");

  private final PlaceNames places;
  private final PlaceWords words;

  CandidateFinder(PlaceNames places, PlaceWords words) {
    this.places = places;
    this.words = words;
  }

  List<PlaceCandidate> find(Report report, TextStructure structure, List<NameMention> names) {
    Set<String> surnames = new HashSet<>();
    List<PlaceCandidate> found = new ArrayList<>();
    for (TextSpan sentence : structure.sentences()) {
      List<CapitalWord> sentenceWords = CapitalWord.of(report.text(), sentence);
      boolean opening = sentence.start() == structure.sentences().get(0).start();
      int next = 0;
      while (next < sentenceWords.size()) {
        next = read(report.text(), sentenceWords, next, opening, names, surnames, found);
      }
    }
    found.removeIf(
        candidate ->
            !candidate.located()
                && !candidate.marked()
                && candidate.partner().isEmpty()
                && !isCountry(candidate.entries())
                && surnames.contains(candidate.span().in(report.text())));
    return found;
  }

  /**
   * Reads the name that begins at a word, if one does, and returns the place of the word after it.
   */
  private int read(
      String text,
      List<CapitalWord> sentence,
      int start,
      boolean opening,
      List<NameMention> names,
      Set<String> surnames,
      List<PlaceCandidate> found) {
    if (!sentence.get(start).capital()) {
      return start + 1;
    }
    int length = longest(text, sentence, start);
    if (length == 0) {
      return start + 1;
    }
    int end = start + length - 1;
    TextSpan span = sentence.get(start).span().cover(sentence.get(end).span());
    boolean marked = named(names, span, NameType.LOCATION);
    boolean otherwise =
        named(names, span, NameType.PERSON) || named(names, span, NameType.ORGANIZATION);
    if (otherwise && !marked) {
      return end + 1;
    }
    if (!marked && endsName(text, sentence, start)) {
      if (isAfterName(text, sentence, start)) {
        surnames.add(span.in(text));
      }
      return end + 1;
    }
    if (!marked && beginsName(text, sentence, end, isCountry(places.find(span.in(text))))) {
      return end + 1;
    }
    found.add(candidate(text, sentence, start, end, opening, marked));
    return end + 1;
  }

  private static boolean named(List<NameMention> names, TextSpan span, NameType type) {
    return names.stream().anyMatch(name -> name.type() == type && name.span().overlaps(span));
  }

  private int longest(String text, List<CapitalWord> sentence, int start) {
    int best = 0;
    for (int length = 1; length <= LONGEST && start + length <= sentence.size(); length++) {
      CapitalWord last = sentence.get(start + length - 1);
      if (length > 1 && !sentence.get(start + length - 2).touches(last, text)) {
        break;
      }
      if (last.capital()
          && places.has(text.substring(sentence.get(start).span().start(), last.span().end()))) {
        best = length;
      }
    }
    return best;
  }

  private static boolean isCountry(List<GazetteerEntry> entries) {
    return entries.stream()
        .anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.AREA);
  }

  /**
   * Whether the words before make it the end of a longer name or no name of its own: "Jack London",
   * "University of Texas", "pro-Beijing".
   */
  private boolean endsName(String text, List<CapitalWord> sentence, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(sentence.get(start).span().start() - 1);
    return before == '&'
        || before == '-'
            && PREFIXES.contains(sentence.get(start - 1).text().toLowerCase(Locale.ROOT))
        || isOfBody(sentence, start)
        || isAfterName(text, sentence, start);
  }

  private boolean isAfterName(String text, List<CapitalWord> sentence, int start) {
    CapitalWord before = sentence.get(start - 1);
    boolean longer =
        words.is("title", before.text()) || before.capital() && !words.is("before", before.text());
    return before.precedes(sentence.get(start), text) && longer;
  }

  /** "University of Southern Indiana", "Bank of England". */
  private boolean isOfBody(List<CapitalWord> sentence, int start) {
    int of = start - 1;
    if (of > 1 && sentence.get(of).capital() && words.is("before", sentence.get(of).text())) {
      of--;
    }
    return of > 0
        && sentence.get(of).text().equals("of")
        && sentence.get(of - 1).capital()
        && words.is("organisation", sentence.get(of - 1).text())
        && !words.is("designator-before", sentence.get(of - 1).text());
  }

  /**
   * Whether the words after make it the beginning of a longer name: "London Bridge", "Washington
   * Post".
   */
  private boolean beginsName(String text, List<CapitalWord> sentence, int end, boolean country) {
    if (text.startsWith("$", sentence.get(end).span().end())) {
      return true;
    }
    if (end + 1 >= sentence.size() || !sentence.get(end).precedes(sentence.get(end + 1), text)) {
      return false;
    }
    CapitalWord after = sentence.get(end + 1);
    boolean known = words.is("after", after.text()) || words.is("designator", after.text());
    return after.capital() && (words.is("organisation", after.text()) || !country && !known);
  }

  private PlaceCandidate candidate(
      String text,
      List<CapitalWord> sentence,
      int start,
      int end,
      boolean opening,
      boolean marked) {
    TextSpan span = sentence.get(start).span().cover(sentence.get(end).span());
    TextSpan whole = span;
    boolean region = false;
    if (end + 1 < sentence.size()
        && sentence.get(end).precedes(sentence.get(end + 1), text)
        && words.is("designator", sentence.get(end + 1).text())) {
      whole = span.cover(sentence.get(end + 1).span());
      region = true;
    }
    String before = start > 0 ? sentence.get(start - 1).text() : "";
    String before2 = start > 1 ? sentence.get(start - 2).text() + " " + before : before;
    boolean designated =
        words.is("designator-before", before) || words.is("designator-before", before2);
    String name = span.in(text);
    return new PlaceCandidate(
        span,
        whole,
        places.find(name),
        region,
        designated
            || words.is("locative-strong", before)
            || words.is("locative-strong", beforeAdjective(sentence, start)),
        opening && isDateline(text, span),
        words.is("not-place", name) || start == end && sentence.get(start).first(),
        marked,
        partner(text, sentence, end));
  }

  /** The word before "the", "northern" and the like. */
  private String beforeAdjective(List<CapitalWord> sentence, int start) {
    int at = start - 1;
    while (at > 0
        && (sentence
            .get(at)
            .text()
            .toLowerCase(Locale.ROOT)
            .matches("the|capital|city|.*(north|south|east|west).*|central|greater|downtown"))) {
      at--;
    }
    return at >= 0 && start > 0 ? sentence.get(at).text() : "";
  }

  private static boolean isDateline(String text, TextSpan span) {
    String rest = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
    return rest.matches("(?s)(, [\\p{L}. ]+)?( \\([^)]*\\))? ?(—|–|--|-) ?.*")
        || rest.matches("(?s), [\\p{L}]+\\.? \\d.*(—|–|--).*");
  }

  private String partner(String text, List<CapitalWord> sentence, int end) {
    if (end + 1 >= sentence.size()) {
      return "";
    }
    CapitalWord next = sentence.get(end + 1);
    if (!next.capital()
        || !text.substring(sentence.get(end).span().end(), next.span().start()).equals(", ")) {
      return "";
    }
    int length = longest(text, sentence, end + 1);
    return length == 0
        ? ""
        : text.substring(next.span().start(), sentence.get(end + length).span().end());
  }
}
