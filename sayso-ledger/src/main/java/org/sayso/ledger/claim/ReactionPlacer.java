package org.sayso.ledger.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sayso.ledger.fact.Statement;
import org.sayso.model.Stance;

/**
 * Finds the claim that a denial, doubt, check, refusal or hedge is about. What counts: words that
 * both have; whether the claim names the one who reacts (who is accused denies or is silent);
 * whether it stands in the same report, close before; and how many reports carry the claim, since
 * reactions are mostly to what everybody talks about.
 */
final class ReactionPlacer {
  private static final double LEAST = 0.20;
  private static final double WORDS = 1.4;
  private static final double NAMED = 0.40;
  private static final double NAMED_BESIDE_WORDS = 0.15;
  private static final double SAME_REPORT = 0.12;
  private static final double CARRIED = 0.25;
  private static final double CARRIED_BESIDE_WORDS = 0.10;
  private static final double NEAR = 0.08;
  private static final int NEAR_CHARS = 400;

  private final StatementMatcher matcher;

  ReactionPlacer(StatementMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * Where a reaction belongs.
   *
   * @param claim its number; -1 if none fits
   */
  record Placement(int claim, double score, String why) {}

  Placement place(Heard heard, List<List<Member>> claims, IntPredicate allowed) {
    int texts =
        Math.max(
            1,
            (int)
                claims.stream()
                    .flatMap(List::stream)
                    .map(member -> member.heard().text())
                    .distinct()
                    .count());
    int best = -1;
    double bestScore = LEAST;
    String why = "";
    for (int i = 0; i < claims.size(); i++) {
      if (!allowed.test(i)
          || claims.get(i).stream()
              .noneMatch(member -> StanceGroups.supports(member.heard().statement().stance()))) {
        continue;
      }
      double words = words(heard, claims.get(i));
      boolean named = names(claims.get(i), heard.voice());
      if (ownSide(heard, claims.get(i)) || words == 0 && !wordless(heard) && !named) {
        continue;
      }
      double carried =
          claims.get(i).stream().map(member -> member.heard().text()).distinct().count()
              / (double) texts;
      double score =
          WORDS * words
              + (named ? wordless(heard) ? NAMED : NAMED_BESIDE_WORDS : 0)
              + (wordless(heard) ? CARRIED : CARRIED_BESIDE_WORDS) * carried
              + nearness(heard, claims.get(i));
      if (score > bestScore) {
        bestScore = score;
        best = i;
        why =
            named
                ? "the claim is about the one who reacts"
                : words > 0
                    ? "they share telling words"
                    : "it is the claim that this report carries";
      }
    }
    return new Placement(best, Math.min(1, bestScore), why);
  }

  /** Nobody denies, doubts or checks what his own institution says; he may hedge it. */
  private static boolean ownSide(Heard heard, List<Member> claim) {
    Stance stance = heard.statement().stance();
    if (!heard.voice().known() || stance == Stance.HEDGES || stance == Stance.CHECKS) {
      return false;
    }
    return claim.stream()
        .map(Member::heard)
        .anyMatch(
            other ->
                StanceGroups.supports(other.statement().stance())
                    && other.voice().institution().equals(heard.voice().institution()));
  }

  /** Whether the reaction itself says too little to be compared. */
  private boolean wordless(Heard heard) {
    return heard.statement().stance() == Stance.DECLINES
        || matcher.mass(heard) < 8
        || (heard.statement().stance() == Stance.HEDGES
            && (heard.voice().outlet() || !heard.voice().known()));
  }

  private double words(Heard heard, List<Member> claim) {
    double best = 0;
    for (Member member : claim) {
      double shared = matcher.shared(heard, member.heard());
      double least = Math.min(matcher.mass(heard), matcher.mass(member.heard()));
      best = Math.max(best, least == 0 ? 0 : shared / least * Math.min(1, shared / 5));
    }
    return best;
  }

  /** The stems that point at a voice or the institution behind it. */
  static Set<String> pointers(Voice voice) {
    Set<String> pointers = new HashSet<>();
    for (String word :
        (voice.institution() + " " + Institutions.key(voice.name())).split(" ", -1)) {
      if (word.length() > 3 && !GENERIC.contains(word)) {
        pointers.add(word);
      }
    }
    return pointers;
  }

  /** Whether the claim's words name the voice or the institution behind it. */
  static boolean names(List<Member> claim, Voice voice) {
    if (!voice.known()) {
      return false;
    }
    Set<String> pointers = pointers(voice);
    for (Member member : claim) {
      Statement statement = member.heard().statement();
      if (StanceGroups.supports(statement.stance())
          && member.heard().names().stream().anyMatch(pointers::contains)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> GENERIC =
      Set.of(
          "government",
          "ministri",
          "unnamed",
          "offic",
          "general",
          "service",
          "region",
          "regional",
          "national",
          "commiss",
          "state");

  private double nearness(Heard heard, List<Member> claim) {
    double best = 0;
    for (Member member : claim) {
      if (heard.sameReport(member.heard())) {
        int distance =
            heard.statement().place().span().start()
                - member.heard().statement().place().span().end();
        best = Math.max(best, SAME_REPORT + (distance >= 0 && distance < NEAR_CHARS ? NEAR : 0));
      }
    }
    return best;
  }
}
