package org.sayso.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.ledger.act.Decisions;
import org.sayso.model.Stance;

/**
 * Joins the statements of a story that are about the same proposition. Statements are taken in the
 * order of time, so the outcome depends on the set of statements alone: first those that say
 * something themselves, each to the claim that it is most like, or to a new one; then those that
 * react (deny, doubt, check, decline, hedge), each to the claim that it is about.
 */
final class ClaimMerger {
  /** Statements this alike are joined. Chosen on the four development bundles. */
  static final double SURE = 0.46;

  /** Statements this alike are joined as a suggestion. */
  static final double POSSIBLE = 0.34;

  /** How the guard of a differing number begins: it makes a variant, not another claim. */
  private static final String VARIANT = "number differs";

  private static final int MOST_COMPARED = 40;

  private final StatementMatcher matcher;
  private final ReactionPlacer reactions;
  private final Decisions decisions;
  private final OpposingParties parties;

  ClaimMerger(StatementMatcher matcher, Decisions decisions, OpposingParties parties) {
    this.parties = parties;
    this.matcher = matcher;
    this.reactions = new ReactionPlacer(matcher);
    this.decisions = decisions;
  }

  /** The claims, each a list of members, the first of which founded it. */
  List<List<Member>> merge(List<Heard> story) {
    List<Heard> sorted = denials(story.stream().sorted(Heard.BY_TIME).toList());
    List<List<Member>> claims = new ArrayList<>();
    Map<String, Set<Integer>> byTerm = new HashMap<>();
    for (Heard heard : sorted) {
      if (!StanceGroups.reacts(heard.statement().stance())) {
        place(heard, claims, byTerm);
      }
    }
    List<List<Member>> founded = claims.stream().map(List::copyOf).toList();
    for (Heard heard : sorted) {
      if (StanceGroups.reacts(heard.statement().stance())) {
        react(heard, claims, founded, byTerm);
      }
    }
    return claims;
  }

  /**
   * The statements as they are to be taken: who says that something is not so, and is named by what
   * another party says of the same matter, denies it.
   */
  private List<Heard> denials(List<Heard> sorted) {
    List<Heard> taken = new ArrayList<>();
    for (Heard heard : sorted) {
      taken.add(denies(heard, sorted) ? heard.with(Stance.DENIES) : heard);
    }
    return taken;
  }

  private boolean denies(Heard heard, List<Heard> story) {
    if (heard.statement().stance() != Stance.ASSERTS
        || !heard.statement().proposition().negated()
        || !heard.voice().known()
        || heard.voice().outlet()
        || decisions.touches(heard.statement().place())) {
      return false;
    }
    if (goesOnDenying(heard, story)) {
      return true;
    }
    boolean told =
        DENIAL.matcher(heard.report().header().title()).find() || afterDenial(heard, story);
    for (Heard other : story) {
      if (StanceGroups.supports(other.statement().stance())
          && !other.statement().proposition().negated()
          && other.voice().known()
          && !other.voice().institution().equals(heard.voice().institution())
          && matcher.match(heard, other).score()
              >= (told || ReactionPlacer.names(other, heard.voice())
                  ? CONTRADICTS_AS_ACCUSED
                  : CONTRADICTS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same party denies right before: "Karvelia rejects this: its spokesman says". */
  private static boolean goesOnDenying(Heard heard, List<Heard> story) {
    int from = heard.statement().place().span().start();
    return story.stream()
        .anyMatch(
            other ->
                heard.sameReport(other)
                    && other.statement().stance() == Stance.DENIES
                    && other.voice().institution().equals(heard.voice().institution())
                    && from >= other.statement().place().span().end()
                    && from - other.statement().place().span().end() < RIGHT_BEFORE);
  }

  /** Whether a denial stands right before in the same report. */
  private static boolean afterDenial(Heard heard, List<Heard> story) {
    int from = heard.statement().place().span().start();
    return story.stream()
        .anyMatch(
            other ->
                heard.sameReport(other)
                    && other.statement().stance() == Stance.DENIES
                    && from >= other.statement().place().span().end()
                    && from - other.statement().place().span().end() < RIGHT_BEFORE);
  }

  private static final int RIGHT_BEFORE = 120;
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refutes?|rebuts?)\\b");
  private static final double CONTRADICTS_AS_ACCUSED = 0.12;
  private static final double CONTRADICTS = 0.33;

  /**
   * The claim of what another voice said right before in the same report, if the statement is told
   * to say the same, too, or only confirms "the visit".
   */
  private Optional<Integer> echoed(Heard heard, List<List<Member>> claims) {
    boolean brief = matcher.mass(heard) < BRIEF;
    boolean confirms = brief && heard.statement().stance() == Stance.CONFIRMS;
    if (!confirms && (!heard.statement().grounds().echoes() || !brief && !several(heard.voice()))) {
      return Optional.empty();
    }
    int from = heard.statement().place().span().start();
    int nearest = -1;
    int found = -1;
    for (int claim = 0; claim < claims.size(); claim++) {
      for (Member member : claims.get(claim)) {
        Heard other = member.heard();
        int end = other.statement().place().span().end();
        if (other.sameReport(heard)
            && end <= from
            && end > nearest
            && from - end < ECHO_CHARS
            && StanceGroups.supports(other.statement().stance())) {
          nearest = end;
          found = other.voice().equals(heard.voice()) ? -1 : claim;
        }
      }
    }
    return found < 0 || decisions.parted(heard.statement().place(), places(claims.get(found)))
        ? Optional.empty()
        : Optional.of(found);
  }

  private static final int ECHO_CHARS = 250;
  private static final double BRIEF = 5;

  /** Whether it is people without names: "police officers", "members of the judiciary". */
  private static boolean several(Voice voice) {
    return !voice.named() && PEOPLE.matcher(voice.name()).find();
  }

  private static final Pattern PEOPLE =
      Pattern.compile("(?i)^(?:[\\p{L}-]+ ){0,3}?(?:[\\p{L}-]+(?<!s)s|people|police|men|women)\\b");

  private void place(Heard heard, List<List<Member>> claims, Map<String, Set<Integer>> byTerm) {
    int best = -1;
    Match bestMatch = Match.NONE;
    for (int claim : candidates(heard, byTerm, claims.size())) {
      if (decisions.parted(heard.statement().place(), places(claims.get(claim)))) {
        continue;
      }
      if (decisions.joined(heard.statement().place(), places(claims.get(claim)))) {
        add(
            heard,
            claims,
            byTerm,
            claim,
            new Member(heard, "confirmed", 1, decisions.reason(heard.statement().place())));
        return;
      }
      Match match = likeness(heard, claims.get(claim));
      boolean apart =
          match.guarded() && !match.guard().startsWith(VARIANT)
              || parties.opposed(heard, claims.get(claim).get(0).heard());
      boolean loose =
          heard.statement().stance() == Stance.CONFIRMS
              && match.score() < POSSIBLE
              && !sharesMatter(heard, claims.get(claim));
      if (!apart && !loose && match.score() > bestMatch.score()) {
        bestMatch = match;
        best = claim;
      }
    }
    Optional<Integer> echoed = echoed(heard, claims);
    if (echoed.isPresent() && bestMatch.score() < POSSIBLE) {
      Member member = new Member(heard, "suggested", POSSIBLE, "it is told to say the same, too");
      add(heard, claims, byTerm, echoed.get(), member);
    } else if (bestMatch.score() < POSSIBLE && accusation(heard, claims) >= 0) {
      add(
          heard,
          claims,
          byTerm,
          accusation(heard, claims),
          new Member(heard, "suggested", POSSIBLE, "the same voice accuses of the same matter"));
    } else if (best >= 0 && bestMatch.score() >= least(heard)) {
      add(
          heard,
          claims,
          byTerm,
          best,
          new Member(
              heard,
              bestMatch.guarded() || bestMatch.score() < SURE ? "suggested" : "joined",
              bestMatch.score(),
              bestMatch.guard()));
    } else {
      claims.add(new ArrayList<>());
      add(heard, claims, byTerm, claims.size() - 1, new Member(heard, "first", 1, ""));
    }
  }

  /**
   * The claim that an accusation ("accused the governor's people of forging") is likeliest about:
   * of those that the same voice made before and that share a word with it, the one in most texts;
   * -1 if there is none.
   */
  private int accusation(Heard heard, List<List<Member>> claims) {
    if (heard.statement().stance() != Stance.ALLEGES || !heard.voice().known()) {
      return -1;
    }
    int best = -1;
    long most = 0;
    for (int i = 0; i < claims.size(); i++) {
      List<Member> claim = claims.get(i);
      boolean own =
          claim.stream()
              .map(Member::heard)
              .anyMatch(
                  other ->
                      StanceGroups.supports(other.statement().stance())
                          && !other.sameReport(heard)
                          && other.voice().equals(heard.voice())
                          && matcher.shared(heard, other) > 0);
      long texts = claim.stream().map(member -> member.heard().text()).distinct().count();
      if (own && texts > most) {
        most = texts;
        best = i;
      }
    }
    return best >= 0 && decisions.parted(heard.statement().place(), places(claims.get(best)))
        ? -1
        : best;
  }

  /** Who confirms says again what was said before, in whatever words. */
  private static double least(Heard heard) {
    return heard.statement().stance() == Stance.CONFIRMS ? CONFIRMED : POSSIBLE;
  }

  private static final double CONFIRMED = 0.2;

  /** Whether it shares more than names with something in the claim. */
  private boolean sharesMatter(Heard heard, List<Member> claim) {
    Set<String> names = heard.statement().proposition().names();
    return claim.stream()
        .anyMatch(member -> matcher.shared(heard, member.heard(), names) >= MATTER);
  }

  private static final double MATTER = 3;

  private void react(
      Heard heard,
      List<List<Member>> claims,
      List<List<Member>> founded,
      Map<String, Set<Integer>> byTerm) {
    for (int claim = 0; claim < claims.size(); claim++) {
      if (decisions.joined(heard.statement().place(), places(claims.get(claim)))) {
        add(
            heard,
            claims,
            byTerm,
            claim,
            new Member(heard, "confirmed", 1, decisions.reason(heard.statement().place())));
        return;
      }
    }
    ReactionPlacer.Placement placement =
        reactions.place(
            heard,
            founded,
            claims,
            claim -> !decisions.parted(heard.statement().place(), places(claims.get(claim))));
    if (placement.claim() >= 0) {
      add(
          heard,
          claims,
          byTerm,
          placement.claim(),
          new Member(heard, "joined", placement.score(), placement.why()));
    } else {
      claims.add(new ArrayList<>());
      add(heard, claims, byTerm, claims.size() - 1, new Member(heard, "first", 1, ""));
    }
  }

  private static List<org.sayso.ledger.fact.StatementPlace> places(List<Member> claim) {
    return claim.stream().map(member -> member.heard().statement().place()).toList();
  }

  private static void add(
      Heard heard,
      List<List<Member>> claims,
      Map<String, Set<Integer>> byTerm,
      int claim,
      Member member) {
    claims.get(claim).add(member);
    for (String term : heard.terms().keySet()) {
      byTerm.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(claim);
    }
  }

  /**
   * The claims that share a word with the statement, or that a person joined with something; those
   * that share most first.
   */
  private List<Integer> candidates(Heard heard, Map<String, Set<Integer>> byTerm, int claims) {
    if (decisions.touches(heard.statement().place())) {
      return java.util.stream.IntStream.range(0, claims).boxed().toList();
    }
    Map<Integer, Double> shared = new HashMap<>();
    heard
        .terms()
        .forEach(
            (term, rarity) -> {
              for (int claim : byTerm.getOrDefault(term, Set.of())) {
                shared.merge(claim, matcher.weight(term, rarity), Double::sum);
              }
            });
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * How alike a statement is to a claim: the mean of its two best likenesses to statements of
   * different texts.
   */
  Match likeness(Heard heard, List<Member> claim) {
    Map<String, Match> bestOfText = new HashMap<>();
    String guard = "";
    for (Member member : claim) {
      if (StanceGroups.reacts(member.heard().statement().stance())) {
        continue;
      }
      Match match = matcher.match(heard, member.heard());
      bestOfText.merge(
          member.heard().text(), match, (one, other) -> one.score() >= other.score() ? one : other);
    }
    List<Match> best =
        bestOfText.values().stream()
            .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::guard))
            .limit(2)
            .toList();
    if (best.isEmpty()) {
      return Match.NONE;
    }
    boolean exact = best.stream().anyMatch(match -> !match.guarded() && match.score() >= POSSIBLE);
    guard = exact ? "" : best.get(0).guard();
    double second = best.size() > 1 ? best.get(1).score() : best.get(0).score();
    return new Match(0.7 * best.get(0).score() + 0.3 * second, guard);
  }
}
