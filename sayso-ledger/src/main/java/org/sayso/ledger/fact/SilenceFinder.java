package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Post;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/**
 * Finds the sentences in which a report says in its own words that somebody is silent ("No word has
 * come out of the capital") or that it could not verify what it tells. Nobody's saying stands in
 * them, so they are no attributions. Pure and thread-safe.
 */
final class SilenceFinder {
  private static final Pattern OURSELVES =
      Pattern.compile(
          "(?i)^\\W*(?:we\\b|(?:this|the|our) (?:news)?(?:paper|station|channel|magazine|programme|agency|broadcaster)\\b)");
  private static final Pattern WHOSE =
      Pattern.compile(
          "\\b(?:from|out of|of|by|at) ((?:the|its|his|her|their) [\\p{L}'’-]+(?: [\\p{Ll}'’-]+){0,2}?)(?=[,.;:]|$| (?:who|whose|when|until|by|at|on|in|and|so)\\b)");
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\W*((?:the|its|his|her|their|an?) [\\p{L}'’ -]{3,40}?) (?:has|have|had|did|does|do|was|were|is|are|remained|kept|stayed|declined|refused)\\b",
          Pattern.CASE_INSENSITIVE);

  private final ReactionWording wording;

  SilenceFinder(ReactionWording wording) {
    this.wording = wording;
  }

  /**
   * A sentence found.
   *
   * @param speaker who is silent, or the outlet that could not verify
   */
  record Found(TextSpan span, Stance stance, Speaker speaker) {}

  List<Found> find(Reading reading, ReadingParts parts) {
    Report report = reading.report();
    String text = report.text();
    List<Found> found = new ArrayList<>();
    if (text.isEmpty()) {
      return found;
    }
    for (TextSpan sentence : SentenceCutter.cut(text, TextSpan.of(0, text.length()))) {
      String words = sentence.in(text);
      Optional<Stance> stance = wording.ofSentence(words);
      if (stance.isEmpty() || quoted(words) || inPost(report, sentence)) {
        continue;
      }
      Speaker speaker =
          stance.get() == Stance.HEDGES
              ? outlet(report, parts, sentence, words)
              : silent(parts, sentence, words);
      if (speaker.known()) {
        found.add(new Found(sentence, stance.get(), speaker));
      }
    }
    return found;
  }

  /** Who could not verify: the outlet itself, or the agency that the sentence begins with. */
  private static Speaker outlet(
      Report report, ReadingParts parts, TextSpan sentence, String words) {
    String outlet = report.metadata().outlet();
    Optional<Actor> first = parts.firstNamed(sentence);
    boolean own = OURSELVES.matcher(words).find() || first.isEmpty();
    if (!own && first.get().type() != ActorType.UNNAMED) {
      TextSpan mention =
          first.get().mentions().stream().filter(sentence::contains).findFirst().orElseThrow();
      if (mention.start() - sentence.start() <= 5) {
        return Speaker.of(first.get());
      }
    }
    return outlet == null ? Speaker.NOBODY : Speaker.ofName(outlet, ActorType.OUTLET);
  }

  private static Speaker silent(ReadingParts parts, TextSpan sentence, String words) {
    Optional<Actor> first = parts.firstNamed(sentence);
    if (first.isPresent()) {
      return Speaker.of(first.get());
    }
    for (Pattern pattern : List.of(WHOSE, BEGINNING)) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        return new Speaker(
            matcher.group(1), ActorType.UNNAMED, null, false, List.of(), List.of(), null);
      }
    }
    return Speaker.NOBODY;
  }

  private static boolean quoted(String words) {
    return words.startsWith("\"") || words.startsWith("“");
  }

  private static boolean inPost(Report report, TextSpan sentence) {
    for (Post post : report.posts()) {
      if (post.span() != null && post.span().overlaps(sentence)) {
        return true;
      }
    }
    return false;
  }
}
