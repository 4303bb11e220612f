package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.names.NameFinder;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;
import org.sayso.read.structure.TextStructure;

/**
 * Finds proper names by capital letters, titles and the knowledge base: runs of capitalised words,
 * cut at titles and countries ("Greek Foreign Minister George Katrougalos" gives the name alone)
 * and typed by what they are made of.
 */
public final class CapitalisedNameFinder implements NameFinder {
  private static final int LONGEST_KNOWN_NAME = 10;
  private static final Set<String> INNER_PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "du", "del", "della", "di", "von", "van", "der", "den", "la",
          "le", "el", "al", "bin", "bint", "ibn", "ben", "ul", "y");

  /** "Yemen-based" only describes what is named behind it. */
  private static final Pattern DESCRIBES =
      Pattern.compile(
          ".+-(?:based|led|backed|born|controlled|linked|style|funded|owned|run|held|occupied"
              + "|affiliated|aligned|registered|flagged|trained|sponsored|supported|built|made)");

  private final KnowledgeBase knowledgeBase;
  private final ActorNouns nouns;
  private final NameTyper typer;
  private final LeadingWords leadingWords;

  private CapitalisedNameFinder(KnowledgeBase knowledgeBase) {
    this.knowledgeBase = knowledgeBase;
    this.nouns = ActorNouns.english();
    this.typer = new NameTyper(knowledgeBase, nouns);
    this.leadingWords = LeadingWords.english();
  }

  public static CapitalisedNameFinder create(KnowledgeBase knowledgeBase) {
    return new CapitalisedNameFinder(knowledgeBase);
  }

  @Override
  public List<NameMention> find(Report report, TextStructure structure) {
    String text = report.text();
    List<Candidate> candidates = new ArrayList<>();
    Set<String> insideSentences = new HashSet<>();
    for (TextSpan sentence : structure.sentences()) {
      List<Word> words = Word.in(text, sentence.start(), sentence.end());
      for (int i = 1; i < words.size(); i++) {
        if (words.get(i).capitalised() && !opens(text, words.get(i))) {
          insideSentences.add(words.get(i).text());
        }
      }
    }
    for (TextSpan sentence : structure.sentences()) {
      List<Word> words = Word.in(text, sentence.start(), sentence.end());
      for (int i = 0; i < words.size(); ) {
        i = collect(text, words, i, insideSentences, candidates);
      }
    }
    return typed(text, candidates);
  }

  /** A stretch that is a name, with what stands around it. */
  record Candidate(List<Word> words, Optional<Word> before, boolean titled) {
    TextSpan span() {
      return words.get(0).span().cover(words.get(words.size() - 1).span());
    }
  }

  /** Reads the name that begins at word {@code at}, if any, and gives the place after it. */
  private int collect(
      String text,
      List<Word> words,
      int at,
      Set<String> insideSentences,
      List<Candidate> candidates) {
    int known = knownUntil(text, words, at, insideSentences);
    if (!begins(text, words, at, insideSentences)) {
      if (known > at + 1) {
        candidates.add(new Candidate(words.subList(at, known), before(words, at), false));
        return known;
      }
      return at + 1;
    }
    int end = Math.max(runUntil(text, words, at), known);
    if (known == end) {
      candidates.add(new Candidate(words.subList(at, end), before(words, at), false));
    } else {
      cut(words, at, end, candidates);
    }
    return end;
  }

  private boolean begins(String text, List<Word> words, int at, Set<String> insideSentences) {
    Word word = words.get(at);
    if (!word.capitalised()
        || leadingWords.isCalendarWord(word.text())
        || DESCRIBES.matcher(word.text()).matches()) {
      return false;
    }
    boolean opening = at == 0 || opens(text, word);
    if (!opening) {
      return !leadingWords.contains(word.text())
          || at + 1 < words.size()
              && joined(text, words, at)
              && words.get(at + 1).capitalised()
              && !leadingWords.isArticle(word.text());
    }
    if (leadingWords.contains(word.text())) {
      return false;
    }
    boolean nextCapitalised =
        at + 1 < words.size() && joined(text, words, at) && words.get(at + 1).capitalised();
    return insideSentences.contains(word.text())
        || nextCapitalised
        || !knowledgeBase.named(word.text()).isEmpty()
        || knowledgeBase.metonym(word.text()).isPresent()
        || knowledgeBase.countryOfCapital(word.text()).isPresent()
        || knowledgeBase.countryOfDemonym(word.text()).isPresent()
        || knowledgeBase.givenNames().contains(word.text())
        || isAcronym(word.text())
        || nouns.noun(word.text()).isEmpty() && word.possessive();
  }

  /** Where the run of capitalised words ends that begins at {@code at}. */
  private int runUntil(String text, List<Word> words, int at) {
    int end = at + 1;
    boolean open = nouns.opensOrganization(words.get(at).text());
    while (end < words.size() && (joined(text, words, end - 1) || officeOf(text, words, end))) {
      Word next = words.get(end);
      if (next.capitalised() && !leadingWords.isCalendarWord(next.text())) {
        open |= nouns.opensOrganization(next.text());
        end++;
      } else if (end + 1 < words.size()
          && words.get(end + 1).capitalised()
          && joined(text, words, end)
          && continues(next.lower(), open, text, words, at, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether a body is named by whose it is: "Prosecutor General's Office", "Workers' Party". */
  private boolean officeOf(String text, List<Word> words, int at) {
    Word owner = words.get(at - 1);
    Word body = words.get(at);
    boolean near =
        body.span().start() - owner.span().end() <= 3
            && text.charAt(body.span().start() - 1) == ' ';
    return near
        && owner.possessive()
        && nouns.namesOrganization(body.text())
        && (nouns.isTitle(owner.text())
            || nouns.noun(owner.text()).isPresent()
            || owner.text().endsWith("General"));
  }

  private boolean continues(
      String connector, boolean open, String text, List<Word> words, int at, int connectorAt) {
    if (INNER_PARTICLES.contains(connector)) {
      return true;
    }
    String previous = words.get(connectorAt - 1).text();
    if (connector.equals("in") || connector.equals("to")) {
      return previous.equals("Embassy") || previous.equals("Consulate");
    }
    if (connector.equals("of") || connector.equals("for")) {
      return open && !nouns.isTitle(previous);
    }
    if (connector.equals("and")) {
      boolean afterOf =
          words.subList(at, connectorAt).stream()
              .anyMatch(word -> word.lower().equals("of") || word.lower().equals("for"));
      return open && afterOf || shortFormFollows(text, words, at, connectorAt);
    }
    return false;
  }

  /** Whether "Pacific Gas and Electric" is followed by its own initials in brackets, "(PG&E)". */
  private static boolean shortFormFollows(String text, List<Word> words, int at, int connectorAt) {
    StringBuilder initials = new StringBuilder();
    int i = at;
    for (; i < words.size() && (i == connectorAt || words.get(i).capitalised()); i++) {
      initials.append(i == connectorAt ? "" : words.get(i).text().substring(0, 1));
      int end = words.get(i).span().end();
      if (i > connectorAt && text.startsWith(" (", end)) {
        int close = text.indexOf(')', end);
        return close > 0
            && text.substring(end + 2, close).replace("&", "").equals(initials.toString());
      }
    }
    return false;
  }

  /**
   * The end of the longest name of the knowledge base that begins at {@code at}; {@code at} if
   * there is none.
   */
  private int knownUntil(String text, List<Word> words, int at, Set<String> insideSentences) {
    Word first = words.get(at);
    if (!first.capitalised()) {
      return at;
    }
    for (int end = Math.min(words.size(), at + LONGEST_KNOWN_NAME); end > at; end--) {
      Word last = words.get(end - 1);
      if (!last.capitalised() && end - at == 1
          || end - at == 1 && leadingWords.contains(first.text())
          || possessiveInside(words, at, end)) {
        continue;
      }
      String name = text.substring(first.span().start(), last.span().end());
      boolean article = leadingWords.isArticle(first.text());
      if (name.indexOf('\n') < 0
          && isKnown(name, article)
          && !(end - at == 1 && weak(first, insideSentences))) {
        return end;
      }
    }
    return at;
  }

  private boolean isKnown(String name, boolean article) {
    return knowledgeBase.named(name).stream()
        .anyMatch(
            actor ->
                !article
                    || actor.name().equalsIgnoreCase(name)
                    || actor.aliases().stream().anyMatch(name::equalsIgnoreCase));
  }

  private static boolean possessiveInside(List<Word> words, int at, int end) {
    return words.subList(at, end - 1).stream().anyMatch(Word::possessive);
  }

  /** A single short word in capitals at most: too little to believe in a name. */
  private static boolean weak(Word word, Set<String> insideSentences) {
    return word.text().length() < 3
        && !isAcronym(word.text())
        && !insideSentences.contains(word.text());
  }

  /** Cuts a run at titles and leading countries, so that names of persons stand alone. */
  private void cut(List<Word> words, int at, int end, List<Candidate> candidates) {
    List<Word> run = words.subList(at, end);
    boolean office =
        at > 1
            && run.size() > 1
            && run.get(0).text().equals("State")
            && words.get(at - 1).lower().equals("of")
            && nouns.isTitle(words.get(at - 2).text());
    int title = office ? 0 : lastTitle(run);
    if (title >= 0
        && title < run.size() - 1
        && !namesOrganization(run.subList(title + 1, run.size()))) {
      left(words, at, run.subList(0, title), candidates);
      candidates.add(
          new Candidate(run.subList(title + 1, run.size()), Optional.of(run.get(title)), true));
      return;
    }
    if (title == run.size() - 1
        || run.stream()
            .allMatch(word -> nouns.isTitle(word.text()) || nouns.isTitleModifier(word.text()))) {
      left(words, at, run, candidates);
      return;
    }
    int person = personAfterPlace(run);
    if (person > 0) {
      left(words, at, run.subList(0, person), candidates);
      candidates.add(
          new Candidate(run.subList(person, run.size()), before(words, at + person), true));
      return;
    }
    candidates.add(new Candidate(run, before(words, at), false));
  }

  /**
   * What stands before a title: the body or country that it belongs to, without nationality and
   * title words.
   */
  private void left(List<Word> words, int at, List<Word> run, List<Candidate> candidates) {
    int end = run.size();
    while (end > 0
        && (nouns.isTitle(run.get(end - 1).text())
            || nouns.isTitleModifier(run.get(end - 1).text())
            || run.get(end - 1).lower().equals("of"))) {
      end--;
    }
    if (end > 0) {
      candidates.add(new Candidate(run.subList(0, end), before(words, at), false));
    }
  }

  private int lastTitle(List<Word> run) {
    for (int i = run.size() - 1; i >= 0; i--) {
      if (nouns.isTitle(run.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean namesOrganization(List<Word> words) {
    return words.stream().anyMatch(word -> nouns.namesOrganization(word.text()));
  }

  /** Where in "Germany Richard Grenell" the person begins; 0 if the run is not of this kind. */
  private int personAfterPlace(List<Word> run) {
    for (int i = 1; i < run.size() - 1; i++) {
      String leading = String.join(" ", run.subList(0, i).stream().map(Word::text).toList());
      boolean place =
          knowledgeBase.countryNamed(leading).isPresent()
              || knowledgeBase.countryOfDemonym(leading).isPresent();
      boolean given = knowledgeBase.givenNames().contains(run.get(i).text());
      if (given
          && (place
              || run.size() - i == 2 && !knowledgeBase.givenNames().contains(run.get(0).text()))
          && !namesOrganization(run.subList(i, run.size()))) {
        return i;
      }
    }
    return 0;
  }

  private List<NameMention> typed(String text, List<Candidate> candidates) {
    List<NameTyper.Typed> types =
        candidates.stream().map(candidate -> typer.type(text, candidate)).toList();
    Map<String, Double> surnames = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).type() == NameType.PERSON) {
        List<Word> words = candidates.get(i).words();
        surnames.merge(words.get(words.size() - 1).text(), types.get(i).confidence(), Math::max);
      }
    }
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean single = candidate.words().size() == 1;
      String first = candidate.words().get(0).text();
      if (single && !candidate.titled() && knowledgeBase.countryOfDemonym(first).isPresent()) {
        continue;
      }
      NameTyper.Typed typed = types.get(i);
      Double surname = single ? surnames.get(first) : null;
      boolean guessed =
          typed.type() == NameType.OTHER
              || typed.type() == NameType.LOCATION && knowledgeBase.named(first).isEmpty();
      mentions.add(
          surname != null && guessed
              ? new NameMention(candidate.span(), NameType.PERSON, surname)
              : new NameMention(candidate.span(), typed.type(), typed.confidence()));
    }
    Collections.sort(mentions, (one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(mentions);
  }

  private static Optional<Word> before(List<Word> words, int at) {
    return at == 0 ? Optional.empty() : Optional.of(words.get(at - 1));
  }

  /** Whether a word stands right after an opening quotation mark or bracket, or after a colon. */
  private static boolean opens(String text, Word word) {
    int start = word.span().start();
    return start == 0
        || "\"“‘([:".indexOf(text.charAt(start - 1)) >= 0
        || start > 1 && text.charAt(start - 2) == ':';
  }

  /** Whether only a blank stands between a word and the next. */
  private static boolean joined(String text, List<Word> words, int at) {
    Word one = words.get(at);
    Word next = words.get(at + 1);
    int gap = next.span().start() - one.span().end();
    return !one.possessive()
        && (gap == 1
                && (text.charAt(one.span().end()) == ' '
                    || text.charAt(one.span().end()) == '\u00a0')
            || gap == 2 && text.startsWith(". ", one.span().end()) && one.text().length() <= 3);
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.chars().filter(Character::isUpperCase).count() >= 2
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
