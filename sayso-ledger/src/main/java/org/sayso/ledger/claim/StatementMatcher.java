package org.sayso.ledger.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.ledger.chain.ChainFinder;
import org.sayso.ledger.fact.NationStem;
import org.sayso.ledger.fact.Proposition;
import org.sayso.ledger.fact.Quantity;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.text.Words;
import org.sayso.model.ActorType;
import org.sayso.model.Stance;

/**
 * Compares what two statements of a story say, whoever says it. Words that few of the story's texts
 * have tell more than those in all of them. Score: the mean of the share of the shorter one's words
 * that the other has and of Dice's measure, less where they share too little to tell. A differing
 * number, a differing polarity or mood is named as a guard.
 */
final class StatementMatcher {
  /** Shared words lighter than this, together, say little. */
  private static final double TELLING = 6.5;

  /** Two counts of the killed in one story are about the same unless a person says otherwise. */
  private static final double TOLL = 0.65;

  /** What a correction takes back. */
  private static final double CORRECTED = 0.6;

  private static final double CITES = 0.2;
  private static final double SAME_VOICE = 1.3;
  private static final double PASSED_ON = 1.4;

  /** What somebody says twice in one report is mostly not the same. */
  private static final double SAME_BREATH = 0.8;

  /** That something happened and whose doing it was are two claims. */
  private static final double ONE_BLAMES = 0.75;

  /** Less of a statement than this is in passing: "rammed the ferry, leaving nine people dead". */
  private static final double TOLL_SHARE = 0.12;

  private static final double IN_PASSING = 0.7;

  private static final double SAME_HOUR = 0.5;

  /** The time of day tells more of where a statement belongs than words do. */
  private static final double AT_THAT_HOUR = 0.25;

  private static final double SAME_FIGURE = 0.45;
  private static final double CONFIRMS = 0.1;
  private static final int MINUTES = 5;
  private static final int HALF_DAY = 720;
  private static final double CLOCK = 5;
  private static final double BESIDE = 1.5;
  private static final double BRIEF = 10;

  /** Below this a negation is likelier to lie in what only one of the two says. */
  private static final double ALIKE = 0.5;

  private static final double LOCAL_SHARE = 0.4;

  private final Map<String, Set<String>> texts = new HashMap<>();
  private final Map<Heard, Map<String, Double>> terms = new IdentityHashMap<>();
  private final Map<Heard, Double> masses = new IdentityHashMap<>();
  private final Map<Heard, Boolean> blaming = new IdentityHashMap<>();
  private final Map<String, Set<String>> nameWords = new HashMap<>();
  private final Map<Heard, Boolean> oneMore = new IdentityHashMap<>();
  private final OpposingParties parties;
  private final int all;

  StatementMatcher(Collection<Heard> story, OpposingParties parties) {
    this.parties = parties;
    Set<String> names = new HashSet<>();
    for (Heard heard : story) {
      names.add(heard.text());
      heard
          .terms()
          .keySet()
          .forEach(term -> texts.computeIfAbsent(term, key -> new HashSet<>()).add(heard.text()));
    }
    all = names.size();
  }

  double weight(String term, double rarity) {
    int having = texts.getOrDefault(term, Set.of()).size();
    if (all < 3 || having == 0) {
      return rarity;
    }
    double local = Math.log((all + 1.0) / having) / Math.log(all + 1.0);
    return rarity * (1 - LOCAL_SHARE + LOCAL_SHARE * local);
  }

  double mass(Heard heard) {
    return masses.computeIfAbsent(heard, this::massOf);
  }

  private double massOf(Heard heard) {
    double mass = 0;
    for (Map.Entry<String, Double> term : terms(heard).entrySet()) {
      mass += weight(term.getKey(), term.getValue());
    }
    return mass;
  }

  private Map<String, Double> terms(Heard heard) {
    return terms.computeIfAbsent(heard, Heard::terms);
  }

  /** The weight of the words that both have. */
  double shared(Heard one, Heard other) {
    return shared(one, other, Set.of());
  }

  /** The weight of the words that both have, without some. */
  double shared(Heard one, Heard other, Set<String> without) {
    double shared = 0;
    Map<String, Double> others = terms(other);
    for (Map.Entry<String, Double> term : terms(one).entrySet()) {
      if (others.containsKey(term.getKey()) && !without.contains(term.getKey())) {
        shared += weight(term.getKey(), term.getValue());
      }
    }
    return shared;
  }

  Match match(Heard one, Heard other) {
    Proposition first = one.statement().proposition();
    Proposition second = other.statement().proposition();
    double shared = shared(one, other);
    if (shared == 0) {
      return Match.NONE;
    }
    double massOfFirst = mass(one);
    double massOfSecond = mass(other);
    boolean sameToll = !first.toll().isEmpty() && first.toll().equals(second.toll());
    boolean inPassing = sameToll && Math.min(tollShare(first), tollShare(second)) < TOLL_SHARE;
    double contained = shared / Math.min(massOfFirst, massOfSecond);
    double dice = 2 * shared / (massOfFirst + massOfSecond);
    double score = (contained + dice) / 2 * Math.min(1, shared / TELLING);
    if (sameToll) {
      score = inPassing ? score * IN_PASSING : Math.max(score, TOLL);
    }
    if (one.voice().known() && one.voice().equals(other.voice())) {
      score = Math.min(1, score * (one.sameReport(other) ? SAME_BREATH : SAME_VOICE));
    }
    if (sameHour(one, other, shared)) {
      score = Math.max(score, SAME_HOUR) + AT_THAT_HOUR;
    }
    if (sameFigure(first, second)) {
      score = Math.max(score, SAME_FIGURE);
    }
    if (another(one) != another(other)) {
      score *= ANOTHER;
    }
    if (confirms(one) || confirms(other)) {
      score = Math.min(1, score + CONFIRMS);
    } else if (blames(one) != blames(other)) {
      score *= ONE_BLAMES;
    }
    if (cites(one, other) || cites(other, one)) {
      score = Math.min(1, score + CITES);
    }
    if (another(one) == another(other) && (passesOn(one, other) || passesOn(other, one))) {
      score = Math.min(1, score * PASSED_ON);
    }
    if (correctsOwn(one, other) || correctsOwn(other, one)) {
      score = Math.max(score, CORRECTED);
    }
    return new Match(score, guard(one, other, dice));
  }

  /** Whether it takes back a number that the same voice gave: "it was five and not three". */
  private static boolean correctsOwn(Heard one, Heard other) {
    return one.statement().stance() == Stance.CORRECTS
        && one.voice().known()
        && one.voice().equals(other.voice())
        && !one.sameReport(other)
        && one.statement().proposition().quantities().size() > 1
        && other.statement().proposition().quantities().stream()
            .anyMatch(
                quantity -> !time(quantity) && gives(one.statement().proposition(), quantity));
  }

  /** Whether it is about one more of a kind: "a second drone", "an additional warship". */
  private boolean another(Heard heard) {
    return oneMore.computeIfAbsent(heard, each -> ONE_MORE.matcher(each.statement().text()).find());
  }

  /** Whether the statement names a party that denies something. */
  boolean blames(Heard heard) {
    return blaming.computeIfAbsent(heard, parties::blames);
  }

  private static final Pattern ONE_MORE =
      Pattern.compile(
          "(?i)\\b(?:(?:a|an|one|the) )?(?:(?<=a |one |the )(?:second|third|further)|another|an additional|more than one)(?= \\p{L}+)");
  private static final double ANOTHER = 0.6;

  /** Whether it says that something said before is so. */
  private static boolean confirms(Heard heard) {
    return heard.statement().stance() == Stance.CONFIRMS;
  }

  /** How much of what is said is the count and what is counted. */
  private static double tollShare(Proposition proposition) {
    double toll = proposition.terms().getOrDefault(proposition.toll(), 0.0);
    for (Quantity quantity : proposition.quantities()) {
      if (!time(quantity)) {
        toll += proposition.terms().getOrDefault("#" + quantity.value(), 0.0);
        break;
      }
    }
    return toll / Math.max(1, proposition.mass());
  }

  /**
   * Whether both tell something of the same time of day, to five minutes, and share a word beside
   * it or say little more than the time.
   */
  private boolean sameHour(Heard one, Heard other, double shared) {
    for (Quantity first : one.statement().proposition().quantities()) {
      for (Quantity second : other.statement().proposition().quantities()) {
        if (time(first) && time(second) && minutesApart(first.value(), second.value()) <= MINUTES) {
          boolean same = first.value().equals(second.value());
          double beside = same ? shared - weight("#" + first.value(), CLOCK) : shared;
          return beside >= BESIDE || same && Math.min(mass(one), mass(other)) < BRIEF;
        }
      }
    }
    return false;
  }

  private static int minutesApart(String one, String other) {
    int apart = Math.abs(minutes(one) - minutes(other));
    return Math.min(apart, HALF_DAY - apart);
  }

  private static int minutes(String clock) {
    int colon = clock.indexOf(':');
    return Integer.parseInt(clock.substring(0, colon)) % 12 * 60
        + Integer.parseInt(clock.substring(colon + 1));
  }

  /** Whether both give the same large figure that is no year: 14,000. */
  private static boolean sameFigure(Proposition one, Proposition other) {
    return one.quantities().stream()
        .anyMatch(
            quantity ->
                !time(quantity)
                    && quantity.value().length() > 3
                    && !YEAR.matcher(quantity.value()).matches()
                    && gives(other, quantity));
  }

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  /** Whether one says something about what the other, who is named there, said. */
  private boolean cites(Heard one, Heard other) {
    return other.voice().named()
        && other.voice().type() == ActorType.PERSON
        && !one.voice().equals(other.voice())
        && !Collections.disjoint(
            one.names(),
            nameWords.computeIfAbsent(other.voice().name(), StatementMatcher::stemsOfName));
  }

  private static Set<String> stemsOfName(String name) {
    return Words.of(name).stream()
        .map(word -> NationStem.of(word.stem()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether one gives as the word of an outlet, or of somebody without a name whom its report has
   * from an outlet, what that outlet's own report has as somebody's word.
   */
  private static boolean passesOn(Heard one, Heard other) {
    String outlet = other.report().header().outlet();
    if (one.sameReport(other) || outlet.isBlank() || one.voice().named() && !one.voice().outlet()) {
      return false;
    }
    return one.voice().outlet() && ChainFinder.sameOutlet(one.voice().name(), outlet)
        || one.report().credits().stream()
            .anyMatch(
                credit ->
                    credit.type() != ReportFacts.Credit.Type.POST
                        && credit.type() != ReportFacts.Credit.Type.LINE
                        && ChainFinder.sameOutlet(credit.to(), outlet));
  }

  private static String guard(Heard one, Heard other, double dice) {
    Proposition first = one.statement().proposition();
    Proposition second = other.statement().proposition();
    if (StanceGroups.mood(one.statement().stance())
        != StanceGroups.mood(other.statement().stance())) {
      return "one says what is, the other what should be or is planned";
    }
    boolean corrects =
        one.statement().stance() == Stance.CORRECTS
            || other.statement().stance() == Stance.CORRECTS;
    if (!corrects
        && dice >= ALIKE
        && first.negated() != second.negated()
        && !StanceGroups.reacts(one.statement().stance())
        && !StanceGroups.reacts(other.statement().stance())) {
      return "one of them is negated";
    }
    String numbers = differing(first, second);
    return numbers.isEmpty() ? "" : "number differs: " + numbers;
  }

  /** The numbers of the same thing that differ, {@code 4 / 5}; empty if none do. */
  static String differing(Proposition one, Proposition other) {
    boolean sameToll = !one.toll().isEmpty() && one.toll().equals(other.toll());
    boolean single = one.quantities().size() == 1 && other.quantities().size() == 1;
    for (Quantity first : one.quantities()) {
      for (Quantity second : other.quantities()) {
        boolean sameThing =
            first.noun().equals(second.noun())
                || single && (sameToll || first.noun().isEmpty() || second.noun().isEmpty());
        if (sameThing
            && !first.value().equals(second.value())
            && time(first) == time(second)
            && !gives(other, first)
            && !gives(one, second)) {
          return first.value() + " / " + second.value();
        }
      }
    }
    return "";
  }

  private static boolean gives(Proposition proposition, Quantity quantity) {
    return proposition.quantities().stream()
        .anyMatch(other -> other.value().equals(quantity.value()));
  }

  static boolean time(Quantity quantity) {
    return quantity.value().indexOf(':') >= 0;
  }
}
