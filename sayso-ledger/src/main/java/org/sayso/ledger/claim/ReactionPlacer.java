package org.sayso.ledger.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.sayso.ledger.text.WordStem;
import org.sayso.model.Stance;

/**
 * Finds the claim that a denial, doubt, check, refusal or hedge is about. What counts: words that
 * both have; whether the claim names the one who reacts (who is accused denies or is silent);
 * whether it was said right before in the same report, which is all that counts for "that" and "the
 * charge"; and how many texts carry the claim, since reactions are mostly to what everybody talks
 * about.
 */
final class ReactionPlacer {
  private static final double LEAST = 0.20;
  private static final double WORDS = 1.4;
  private static final double NAMED = 0.40;
  private static final double NAMED_BESIDE_WORDS = 0.15;
  private static final double NAMED_DENYING = 0.6;
  private static final double AGAIN = 0.5;
  private static final double SAME_REPORT = 0.12;
  private static final double CARRIED = 0.35;
  private static final double CARRIED_BESIDE_WORDS = 0.20;
  private static final double NEAR = 0.08;
  private static final int NEAR_CHARS = 400;
  private static final double POINTED_AT = 0.55;
  private static final int POINTING_CHARS = 450;

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

  /**
   * @param claims what the story says, without reactions
   * @param placed the same claims, with the reactions placed so far
   */
  Placement place(
      Heard heard, List<List<Member>> claims, List<List<Member>> placed, IntPredicate allowed) {
    if (asks(heard)) {
      return new Placement(-1, 0, "");
    }
    int texts =
        Math.max(
            1,
            (int)
                claims.stream()
                    .flatMap(List::stream)
                    .map(member -> member.heard().text())
                    .distinct()
                    .count());
    boolean wordless = wordless(heard);
    boolean pointing = pointing(heard);
    boolean cause =
        (heard.statement().stance() == Stance.CHECKS || heard.statement().stance() == Stance.HEDGES)
            && ASKS_FOR_CAUSE.matcher(heard.statement().text()).find();
    boolean charged = heard.terms().keySet().stream().anyMatch(ACCUSING::contains);
    boolean denies = heard.statement().stance() == Stance.DENIES;
    int best = -1;
    double bestScore = LEAST;
    String why = "";
    for (int i = 0; i < claims.size(); i++) {
      List<Member> claim = claims.get(i);
      if (!allowed.test(i)
          || claim.stream()
              .noneMatch(member -> StanceGroups.supports(member.heard().statement().stance()))) {
        continue;
      }
      double words = words(heard, claim);
      boolean named = names(claim, heard.voice());
      double pointed = pointing ? pointed(heard, claim) : 0;
      if (ownSide(heard, claim) || words == 0 && !wordless && !named && pointed == 0) {
        continue;
      }
      double carried =
          claim.stream().map(member -> member.heard().text()).distinct().count() / (double) texts;
      double score =
          WORDS * words
              + (named ? denies ? NAMED_DENYING : wordless ? NAMED : NAMED_BESIDE_WORDS : 0)
              + (again(heard, placed.get(i)) ? AGAIN : 0)
              + (charged && alleged(claim) ? ALLEGED : 0)
              + (wordless ? CARRIED : CARRIED_BESIDE_WORDS) * carried
              + nearness(heard, claim)
              + (pointed > 0 && named ? NAMED - NAMED_BESIDE_WORDS : 0)
              + (wordless && of(heard, claim) ? THEIRS : 0)
              + (cause && blames(claim) ? CAUSE : 0)
              + pointed;
      if (score > bestScore) {
        bestScore = score;
        best = i;
        why =
            pointed > 0
                ? "it was said right before"
                : named
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
        || unverified(heard);
  }

  /** Whether the same voice reacted so to the claim before: a body goes on checking. */
  private static boolean again(Heard heard, List<Member> claim) {
    Stance stance = heard.statement().stance();
    return (stance == Stance.CHECKS || stance == Stance.DECLINES)
        && heard.voice().known()
        && !heard.voice().outlet()
        && claim.stream()
            .map(Member::heard)
            .anyMatch(
                other ->
                    other.statement().stance() == stance
                        && other.voice().equals(heard.voice())
                        && !other.sameReport(heard));
  }

  /** Whether it asks about something else than whether it is so: "why the siren was late". */
  private static boolean asks(Heard heard) {
    return heard.statement().stance() == Stance.DOUBTS
        && QUESTION.matcher(heard.statement().text()).lookingAt();
  }

  private static final Pattern QUESTION =
      Pattern.compile("(?i)\\W*(?:why|how|who|when|where|what)\\b");

  /** Whether a report tells that it could not verify what somebody said. */
  private static boolean unverified(Heard heard) {
    Stance stance = heard.statement().stance();
    return (stance == Stance.HEDGES || stance == Stance.CHECKS)
        && (heard.voice().outlet() || !heard.voice().known());
  }

  /** Whether it only points at what was said: "denied that", "called the charge shameful". */
  private static boolean pointing(Heard heard) {
    Stance stance = heard.statement().stance();
    if (stance != Stance.DENIES && stance != Stance.DOUBTS) {
      return false;
    }
    Set<String> telling = new HashSet<>(heard.terms().keySet());
    boolean charge = telling.removeAll(CHARGES);
    return telling.size() < 2 || charge;
  }

  private static final Set<String> CHARGES =
      stems(
          "accusation allegation charge claim suggestion remark report rumour theory version idea story insinuation reproach");

  private static final Set<String> ACCUSING = stems("accusation allegation charge");

  /** Whether somebody is told to have accused or alleged it. */
  private static boolean alleged(List<Member> claim) {
    return claim.stream().anyMatch(member -> member.heard().statement().stance() == Stance.ALLEGES);
  }

  private static final double ALLEGED = 0.3;

  private boolean blames(List<Member> claim) {
    return claim.stream().map(Member::heard).anyMatch(matcher::blames);
  }

  /** What is looked into where somebody is blamed. */
  private static final Pattern ASKS_FOR_CAUSE =
      Pattern.compile(
          "(?i)\\b(?:causes?|origins?|what (?:set off|caused|led to|triggered|started)|how (?:it|the \\p{L}+) (?:happened|came about|started|began|broke out)|who (?:was|is|were) (?:behind|responsible)|responsib\\p{L}+|to blame)\\b");

  private static final double CAUSE = 0.4;

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      stems.add(WordStem.of(word));
    }
    return stems;
  }

  /** Whether what could not be verified is told to be the word of who made the claim. */
  private static boolean of(Heard heard, List<Member> claim) {
    return unverified(heard)
        && claim.stream()
            .map(Member::heard)
            .anyMatch(
                other ->
                    StanceGroups.supports(other.statement().stance())
                        && heard.sameReport(other)
                        && heard.statement().proposition().terms().keySet().stream()
                            .anyMatch(other.voice().words()::contains));
  }

  private static final double THEIRS = 0.25;

  /** More for what another voice said closer before in the same report. */
  private static double pointed(Heard heard, List<Member> claim) {
    int from = heard.statement().place().span().start();
    double best = 0;
    for (Member member : claim) {
      Heard other = member.heard();
      int distance = from - other.statement().place().span().end();
      if (heard.sameReport(other)
          && StanceGroups.supports(other.statement().stance())
          && !other.voice().equals(heard.voice())
          && distance >= 0
          && distance < POINTING_CHARS) {
        best = Math.max(best, POINTED_AT * (1 - distance / (2.0 * POINTING_CHARS)));
      }
    }
    return best;
  }

  private double words(Heard heard, List<Member> claim) {
    double best = 0;
    boolean checks = heard.statement().stance() == Stance.CHECKS;
    for (Member member : claim) {
      double shared = matcher.shared(heard, member.heard(), checks ? CHECKING : Set.of());
      double least = Math.min(matcher.mass(heard), matcher.mass(member.heard()));
      best = Math.max(best, least == 0 ? 0 : shared / least * Math.min(1, shared / 5));
    }
    return best;
  }

  /** Words of looking into something, which say nothing of what is looked into. */
  private static final Set<String> CHECKING =
      stems(
          "open opened opening inquiry enquiry investigation investigate review probe proceedings examine check verify establish determine clarify cause circumstances begin begun start started launch find learn");

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
    for (Member member : claim) {
      if (StanceGroups.supports(member.heard().statement().stance())
          && names(member.heard(), voice)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement's words name the voice or the institution behind it. */
  static boolean names(Heard heard, Voice voice) {
    Set<String> pointers = pointers(voice);
    return heard.names().stream().anyMatch(pointers::contains);
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
