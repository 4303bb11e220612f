package org.sayso.bench.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sayso.bench.attribution.AttributionRole;
import org.sayso.bench.measure.GreedyMatching;
import org.sayso.bench.measure.GreedyMatching.Pair;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.TokenSet;

/**
 * Scores whole readings. {@code attr.overlap} and {@code attr.exact} are as in {@link
 * org.sayso.bench.attribution.AttributionScorer}, nested attributions included; an answer that fits
 * only an attribution which is not sure does not count. Then, over the pairs with sure gold of all
 * pairs matched one-to-one whose cue or content share a token:
 *
 * <ul>
 *   <li>{@code kind}, {@code stance}, {@code speaker}: the share with the right label
 *   <li>{@code evidence}: F1 over the (attribution, type of evidence) pairs
 * </ul>
 */
public final class ReadingScorer {
  private ReadingScorer() {}

  private record Match(GoldItem gold, SaidItem said) {}

  /** Scores the readings of each report, by its id; a report without a reading counts as empty. */
  public static ReadingScore score(List<GoldReading> gold, Map<String, List<SaidItem>> saidById) {
    return new ReadingScore(
        gold.stream()
            .map(report -> count(report.items(), saidById.getOrDefault(report.id(), List.of())))
            .toList());
  }

  /** The counts of one report. */
  public static ReadingCounts count(List<GoldItem> gold, List<SaidItem> said) {
    Map<String, MatchCount> counts = new LinkedHashMap<>();
    counts.put("attr.overlap", attributions(gold, said, TokenSet::agreesWith));
    counts.put("attr.exact", attributions(gold, said, TokenSet::equals));
    List<Match> matches = matches(gold, said);
    long sure = gold.stream().filter(GoldItem::sure).count();
    counts.put("matched", new MatchCount(matches.size(), sure, sure));
    List<WrongLabel> wrong = new ArrayList<>();
    counts.put("kind", labels(matches, ReadingScorer::wrongKind, wrong));
    counts.put("stance", labels(matches, ReadingScorer::wrongStance, wrong));
    counts.put("speaker", labels(matches, ReadingScorer::wrongSpeaker, wrong));
    counts.put(
        "evidence",
        matches.stream().map(ReadingScorer::evidence).reduce(MatchCount.NONE, MatchCount::plus));
    return new ReadingCounts(counts, stances(matches), wrong);
  }

  private static MatchCount attributions(
      List<GoldItem> gold, List<SaidItem> said, BiPredicate<TokenSet, TokenSet> same) {
    List<GoldItem> sure = gold.stream().filter(GoldItem::sure).toList();
    List<GoldItem> unsure = gold.stream().filter(item -> !item.sure()).toList();
    List<Pair> pairs = fitting(sure, said, same);
    Set<Integer> taken = pairs.stream().map(Pair::right).collect(Collectors.toSet());
    List<SaidItem> rest =
        IntStream.range(0, said.size())
            .filter(j -> !taken.contains(j))
            .mapToObj(said::get)
            .toList();
    int free = fitting(unsure, rest, same).size();
    return new MatchCount(pairs.size(), said.size() - free, sure.size());
  }

  private static List<Pair> fitting(
      List<GoldItem> gold, List<SaidItem> said, BiPredicate<TokenSet, TokenSet> same) {
    return GreedyMatching.match(
        gold.size(),
        said.size(),
        (i, j) -> {
          RoleChoices right = gold.get(i).roles();
          return right.agrees(said.get(j).roles(), same)
              ? right.similarity(said.get(j).roles())
              : 0;
        });
  }

  private static List<Match> matches(List<GoldItem> gold, List<SaidItem> said) {
    return GreedyMatching.match(
            gold.size(), said.size(), (i, j) -> nearness(gold.get(i), said.get(j)))
        .stream()
        .map(pair -> new Match(gold.get(pair.left()), said.get(pair.right())))
        .filter(match -> match.gold().sure())
        .toList();
  }

  private static double nearness(GoldItem gold, SaidItem said) {
    boolean touch =
        gold.roles().similarity(said.roles(), AttributionRole.CUE) > 0
            || gold.roles().similarity(said.roles(), AttributionRole.CONTENT) > 0;
    return touch ? gold.roles().similarity(said.roles()) : 0;
  }

  /** Judges one label of a match. */
  private interface LabelJudge {
    /** What was wrongly read; {@code null} if it is right. */
    @Nullable WrongLabel judge(Match match);
  }

  private static MatchCount labels(List<Match> matches, LabelJudge judge, List<WrongLabel> wrong) {
    long right = 0;
    for (Match match : matches) {
      WrongLabel mistake = judge.judge(match);
      if (mistake == null) {
        right++;
      } else {
        wrong.add(mistake);
      }
    }
    return new MatchCount(right, matches.size(), matches.size());
  }

  private static @Nullable WrongLabel wrongKind(Match match) {
    return wrong("kind", match.gold().labels().kinds(), match.said().kind());
  }

  private static @Nullable WrongLabel wrongStance(Match match) {
    return wrong("stance", match.gold().labels().stances(), match.said().stance());
  }

  private static @Nullable WrongLabel wrong(
      String field, List<String> gold, @Nullable String said) {
    return said != null && gold.contains(said)
        ? null
        : new WrongLabel(
            field, String.join("/", gold), said == null || said.isEmpty() ? "none" : said);
  }

  private static @Nullable WrongLabel wrongSpeaker(Match match) {
    GoldLabels gold = match.gold().labels();
    List<String> said = match.said().speakerNames();
    if (SpeakerNames.isRight(gold, said)) {
      return null;
    }
    Set<String> shown = new LinkedHashSet<>(said.subList(0, Math.min(3, said.size())));
    return new WrongLabel(
        "speaker",
        String.join("/", gold.speakers()),
        shown.isEmpty() ? "none" : String.join(" = ", shown));
  }

  private static MatchCount evidence(Match match) {
    Set<String> gold = match.gold().labels().evidence();
    Set<String> said = match.said().evidence();
    Set<String> shared = new HashSet<>(gold);
    shared.retainAll(said);
    return new MatchCount(shared.size(), said.size(), gold.size());
  }

  private static List<StancePair> stances(List<Match> matches) {
    List<StancePair> pairs = new ArrayList<>();
    for (Match match : matches) {
      List<String> gold = match.gold().labels().stances();
      String said = match.said().stance();
      if (!gold.isEmpty()) {
        pairs.add(new StancePair(said != null && gold.contains(said) ? said : gold.get(0), said));
      }
    }
    return pairs;
  }
}
