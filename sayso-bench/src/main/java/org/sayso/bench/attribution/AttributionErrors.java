package org.sayso.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.bench.attribution.AttributionError.Kind;
import org.sayso.bench.measure.GreedyMatching;
import org.sayso.bench.measure.GreedyMatching.Pair;
import org.sayso.bench.measure.ScoringTokens;
import org.sayso.model.RoleSpans;

/** Sorts what {@code attr.overlap} counts as wrong by what went wrong. */
public final class AttributionErrors {
  private AttributionErrors() {}

  /**
   * The errors of all reports, in their order; within one first what was missed or wrong, then what
   * is false.
   */
  public static List<AttributionError> find(
      List<GoldReport> gold, Map<String, List<RoleSpans>> predictedById) {
    List<AttributionError> errors = new ArrayList<>();
    for (GoldReport report : gold) {
      errors.addAll(find(report, predictedById.getOrDefault(report.id(), List.of())));
    }
    return List.copyOf(errors);
  }

  private static List<AttributionError> find(GoldReport report, List<RoleSpans> said) {
    ScoringTokens tokens = report.tokens();
    List<TokenRoles> golds =
        report.attributions().stream().map(spans -> TokenRoles.of(spans, tokens)).toList();
    List<TokenRoles> saids = said.stream().map(spans -> TokenRoles.of(spans, tokens)).toList();
    BitSet goldLeft = all(golds.size());
    BitSet saidLeft = all(saids.size());
    take(AttributionScorer.pairs(golds, saids, TokenRoles::agrees), goldLeft, saidLeft);
    List<AttributionError> errors = new ArrayList<>();
    List<Pair> halves =
        GreedyMatching.match(
            golds.size(),
            saids.size(),
            (i, j) ->
                goldLeft.get(i) && saidLeft.get(j) && touch(golds.get(i), saids.get(j))
                    ? golds.get(i).similarity(saids.get(j))
                    : 0);
    for (Pair pair : halves) {
      Kind kind = disagreement(golds.get(pair.left()), saids.get(pair.right()));
      errors.add(
          new AttributionError(
              report.id(),
              kind,
              Optional.of(report.attributions().get(pair.left())),
              Optional.of(said.get(pair.right()))));
    }
    take(halves, goldLeft, saidLeft);
    goldLeft.stream()
        .forEach(
            i -> {
              boolean near = saids.stream().anyMatch(each -> touch(golds.get(i), each));
              errors.add(
                  new AttributionError(
                      report.id(),
                      near ? Kind.SPLIT_OR_MERGED : Kind.MISSED,
                      Optional.of(report.attributions().get(i)),
                      Optional.empty()));
            });
    saidLeft.stream()
        .forEach(
            j -> {
              boolean near = golds.stream().anyMatch(each -> touch(each, saids.get(j)));
              errors.add(
                  new AttributionError(
                      report.id(),
                      near ? Kind.SPLIT_OR_MERGED : Kind.FALSE,
                      Optional.empty(),
                      Optional.of(said.get(j))));
            });
    return errors;
  }

  private static BitSet all(int size) {
    BitSet all = new BitSet();
    all.set(0, size);
    return all;
  }

  private static void take(List<Pair> pairs, BitSet golds, BitSet saids) {
    for (Pair pair : pairs) {
      golds.clear(pair.left());
      saids.clear(pair.right());
    }
  }

  private static boolean touch(TokenRoles gold, TokenRoles said) {
    return gold.cue().shared(said.cue()) > 0 || gold.content().shared(said.content()) > 0;
  }

  /**
   * What keeps two that touch each other from agreeing; the source first, since it matters most.
   */
  private static Kind disagreement(TokenRoles gold, TokenRoles said) {
    if (!gold.source().agreesWith(said.source())) {
      return said.source().isEmpty()
          ? Kind.MISSING_SOURCE
          : gold.source().isEmpty() ? Kind.EXTRA_SOURCE : Kind.WRONG_SOURCE;
    }
    return gold.content().agreesWith(said.content()) ? Kind.WRONG_CUE : Kind.WRONG_CONTENT;
  }
}
