package org.sayso.bench.attribution;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import org.sayso.bench.measure.GreedyMatching;
import org.sayso.bench.measure.GreedyMatching.Pair;
import org.sayso.bench.measure.MatchCount;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.bench.measure.TokenSet;
import org.sayso.model.RoleSpans;

/**
 * Scores attributions (source, cue, content) against a gold standard. With {@code R} for a role,
 * the metrics are
 *
 * <ul>
 *   <li>{@code token.R}: the set of (token, role) pairs
 *   <li>{@code exact.R}: the multiset of role spans: an attribution's tokens of the role, however
 *       many fragments
 *   <li>{@code overlap.R}: the same, matched one-to-one; a pair counts when the two share a token
 *   <li>{@code iou50.R}: the same; a pair counts when intersection over union is at least one half
 *   <li>{@code citron.R}: shared tokens over tokens, summed over all pairs of attributions (after
 *       BBC's Citron)
 *   <li>{@code bio.exact.R}, {@code bio.begin.R}: unbroken runs of tokens of one attribution within
 *       a sentence
 *   <li>{@code para.exact.R}, {@code para.begin.R}: the same within a line of the text
 *   <li>{@code attr.overlap}: attributions, matched one-to-one; a pair counts when source, cue and
 *       content each share a token (a role missing on both sides agrees, on one side does not)
 *   <li>{@code attr.sc}: the same without the cue
 *   <li>{@code attr.exact}: the same with equal tokens in all three roles
 *   <li>{@code link.acc}: among pairs matched by content, those with the right source (a shared
 *       token, or both missing)
 * </ul>
 *
 * <p>Matching is greedy in order of the decreasing sum over the roles of intersection over union,
 * ties by position.
 */
public final class AttributionScorer {
  private AttributionScorer() {}

  /**
   * Scores the predictions of each report, by its id; a report without predictions counts as empty.
   */
  public static AttributionScore score(
      List<GoldReport> gold, Map<String, List<RoleSpans>> predictedById) {
    return new AttributionScore(
        gold.stream()
            .map(report -> count(report, predictedById.getOrDefault(report.id(), List.of())))
            .toList());
  }

  /** The counts of one report. */
  public static AttributionCounts count(GoldReport gold, List<RoleSpans> predicted) {
    ScoringTokens tokens = gold.tokens();
    return count(
        TokenRoles.inTextOrder(gold.attributions(), tokens),
        TokenRoles.inTextOrder(predicted, tokens),
        tokens);
  }

  /** The counts of one report whose attributions are given as tokens, in the order of the text. */
  public static AttributionCounts count(
      List<TokenRoles> gold, List<TokenRoles> predicted, ScoringTokens tokens) {
    Map<String, MatchCount> counts = new LinkedHashMap<>();
    for (AttributionRole role : AttributionRole.values()) {
      countRole(role, gold, predicted, tokens, counts);
    }
    MatchCount allTokens = MatchCount.NONE;
    for (AttributionRole role : AttributionRole.values()) {
      allTokens = allTokens.plus(counts.getOrDefault("token." + role.label(), MatchCount.NONE));
    }
    counts.put("token.all", allTokens);
    counts.put("attr.overlap", matched(gold, predicted, TokenRoles::agrees));
    counts.put("attr.sc", matched(gold, predicted, TokenRoles::agreesInSourceAndContent));
    counts.put("attr.exact", matched(gold, predicted, TokenRoles::equals));
    countLinks(gold, predicted, counts);
    return new AttributionCounts(counts);
  }

  private static void countRole(
      AttributionRole role,
      List<TokenRoles> gold,
      List<TokenRoles> predicted,
      ScoringTokens tokens,
      Map<String, MatchCount> counts) {
    List<TokenSet> golds = present(gold, role);
    List<TokenSet> predictions = present(predicted, role);
    List<Pair> pairs =
        GreedyMatching.match(
            golds.size(),
            predictions.size(),
            (i, j) -> golds.get(i).overlapRatio(predictions.get(j)));
    long halves =
        pairs.stream()
            .filter(p -> golds.get(p.left()).overlapRatio(predictions.get(p.right())) >= .5)
            .count();
    long shared =
        golds.stream().mapToLong(g -> predictions.stream().mapToLong(g::shared).sum()).sum();
    String name = role.label();
    counts.put("token." + name, tokens(golds, predictions));
    counts.put(
        "exact." + name,
        new MatchCount(equalOnes(golds, predictions), predictions.size(), golds.size()));
    counts.put("overlap." + name, new MatchCount(pairs.size(), predictions.size(), golds.size()));
    counts.put("iou50." + name, new MatchCount(halves, predictions.size(), golds.size()));
    counts.put("citron." + name, new MatchCount(shared, sizes(predictions), sizes(golds)));
    countRuns("bio", role, gold, predicted, tokens::sentence, counts);
    countRuns("para", role, gold, predicted, tokens::line, counts);
  }

  private static void countRuns(
      String unitName,
      AttributionRole role,
      List<TokenRoles> gold,
      List<TokenRoles> predicted,
      IntUnaryOperator unit,
      Map<String, MatchCount> counts) {
    RoleRuns goldRuns = new RoleRuns(gold, role, unit);
    RoleRuns predictedRuns = new RoleRuns(predicted, role, unit);
    counts.put(unitName + ".exact." + role.label(), goldRuns.exact(predictedRuns));
    counts.put(unitName + ".begin." + role.label(), goldRuns.begin(predictedRuns));
  }

  private static List<TokenSet> present(List<TokenRoles> attributions, AttributionRole role) {
    return attributions.stream().map(a -> a.in(role)).filter(tokens -> !tokens.isEmpty()).toList();
  }

  private static MatchCount tokens(List<TokenSet> golds, List<TokenSet> predictions) {
    TokenSet gold = golds.stream().reduce(TokenSet.EMPTY, TokenSet::union);
    TokenSet predicted = predictions.stream().reduce(TokenSet.EMPTY, TokenSet::union);
    return new MatchCount(gold.shared(predicted), predicted.size(), gold.size());
  }

  private static long equalOnes(List<TokenSet> golds, List<TokenSet> predictions) {
    Map<TokenSet, Integer> left = new HashMap<>();
    golds.forEach(g -> left.merge(g, 1, Integer::sum));
    return predictions.stream().filter(p -> left.merge(p, -1, Integer::sum) >= 0).count();
  }

  private static long sizes(List<TokenSet> sets) {
    return sets.stream().mapToLong(TokenSet::size).sum();
  }

  private static MatchCount matched(
      List<TokenRoles> gold, List<TokenRoles> predicted, BiPredicate<TokenRoles, TokenRoles> fits) {
    return new MatchCount(pairs(gold, predicted, fits).size(), predicted.size(), gold.size());
  }

  /** The one-to-one pairs of fitting attributions. */
  public static List<Pair> pairs(
      List<TokenRoles> gold, List<TokenRoles> predicted, BiPredicate<TokenRoles, TokenRoles> fits) {
    return GreedyMatching.match(
        gold.size(),
        predicted.size(),
        (i, j) ->
            fits.test(gold.get(i), predicted.get(j))
                ? gold.get(i).similarity(predicted.get(j))
                : 0);
  }

  private static void countLinks(
      List<TokenRoles> gold, List<TokenRoles> predicted, Map<String, MatchCount> counts) {
    List<TokenRoles> golds = gold.stream().filter(a -> !a.content().isEmpty()).toList();
    List<TokenRoles> predictions = predicted.stream().filter(a -> !a.content().isEmpty()).toList();
    List<Pair> pairs =
        GreedyMatching.match(
            golds.size(),
            predictions.size(),
            (i, j) -> golds.get(i).content().overlapRatio(predictions.get(j).content()));
    List<Pair> sourced =
        pairs.stream().filter(p -> !golds.get(p.left()).source().isEmpty()).toList();
    counts.put("link.acc", rightSources(pairs, golds, predictions));
    counts.put("link.acc(gold has source)", rightSources(sourced, golds, predictions));
  }

  private static MatchCount rightSources(
      List<Pair> pairs, List<TokenRoles> golds, List<TokenRoles> predictions) {
    long right =
        pairs.stream()
            .filter(
                p -> golds.get(p.left()).source().agreesWith(predictions.get(p.right()).source()))
            .count();
    return new MatchCount(right, pairs.size(), pairs.size());
  }
}
