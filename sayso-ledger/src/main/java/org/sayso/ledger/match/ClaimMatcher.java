package org.sayso.ledger.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks earlier claims by how likely a statement restates them. First BM25 over words and over runs
 * of characters finds {@link #CANDIDATES}; then a linear model over what the two have in common
 * (each field's score, shared rare words, numbers and names, how far apart the dates are) puts them
 * in order. The model was trained on pairs of posts and fact-checks. Immutable once built and safe
 * for many threads.
 */
public final class ClaimMatcher {
  /** How many claims the second step puts in order. */
  public static final int CANDIDATES = 100;

  private final List<EarlierClaim> claims;
  private final List<MatchText> texts;
  private final List<MatchText> titles;
  private final List<MatchText> subtitles;
  private final TermIndex everything;
  private final List<TermIndex> fields;
  private final TermIndex shortRuns;
  private final TermIndex longRuns;
  private final TermIndex pairs;
  private final RankingModel model;

  private ClaimMatcher(List<EarlierClaim> claims, RankingModel model) {
    this.claims = List.copyOf(claims);
    this.model = model;
    this.texts = claims.stream().map(claim -> MatchText.of(claim.text())).toList();
    this.titles = claims.stream().map(claim -> MatchText.of(claim.title())).toList();
    this.subtitles = claims.stream().map(claim -> MatchText.of(claim.subtitle())).toList();
    this.everything = TermIndex.of(join(MatchText::terms), 0.5);
    this.fields = List.of(terms(texts), terms(titles), terms(subtitles));
    this.shortRuns =
        TermIndex.of(
            claims.stream()
                .map(claim -> MatchText.runs(claim.text() + " " + claim.title(), 4))
                .toList(),
            0.5);
    this.longRuns =
        TermIndex.of(
            claims.stream()
                .map(
                    claim ->
                        MatchText.runs(
                            claim.text() + " " + claim.title() + " " + claim.subtitle(), 5))
                .toList(),
            0.5);
    this.pairs = TermIndex.of(join(MatchText::pairs), 0.5);
  }

  private List<List<String>> join(java.util.function.Function<MatchText, List<String>> part) {
    return IntStream.range(0, claims.size())
        .mapToObj(
            i -> {
              List<String> all = new ArrayList<>(part.apply(texts.get(i)));
              all.addAll(part.apply(titles.get(i)));
              all.addAll(part.apply(subtitles.get(i)));
              return (List<String>) all;
            })
        .toList();
  }

  private static TermIndex terms(List<MatchText> texts) {
    return TermIndex.of(texts.stream().map(MatchText::terms).toList(), 0.3);
  }

  /** With the model that comes with Sayso. */
  public static ClaimMatcher create(List<EarlierClaim> claims) {
    return new ClaimMatcher(claims, RankingModel.shipped());
  }

  /** With a model of your own. */
  public static ClaimMatcher create(List<EarlierClaim> claims, RankingModel model) {
    return new ClaimMatcher(claims, model);
  }

  /** An earlier claim with how likely it is the one, only for comparison within one ranking. */
  public record Ranked(EarlierClaim claim, double score) {}

  /** An earlier claim with the features that the model weighs. */
  public record Candidate(EarlierClaim claim, double[] features) {}

  /** The {@code top} likeliest, likeliest first; of those with one id the likeliest alone. */
  public List<Ranked> rank(String statement, int top) {
    Set<String> ids = new HashSet<>();
    return candidates(statement).stream()
        .map(candidate -> new Ranked(candidate.claim(), model.score(candidate.features())))
        .sorted(
            Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.claim().id()))
        .filter(ranked -> ids.add(ranked.claim().id()))
        .limit(top)
        .toList();
  }

  /** The candidates of the first step with their features, best first. */
  public List<Candidate> candidates(String statement) {
    MatchText query = MatchText.of(statement);
    List<double[]> scores = new ArrayList<>();
    scores.add(everything.score(query.terms()));
    fields.forEach(field -> scores.add(field.score(query.terms())));
    scores.add(shortRuns.score(MatchText.runs(query.text(), 4)));
    scores.add(longRuns.score(MatchText.runs(query.text(), 5)));
    scores.add(pairs.score(query.pairs()));
    double[] highest =
        scores.stream()
            .mapToDouble(one -> Math.max(1e-9, java.util.Arrays.stream(one).max().orElse(0)))
            .toArray();
    double[] combined = new double[claims.size()];
    for (int i = 0; i < combined.length; i++) {
      combined[i] = scores.get(0)[i] / highest[0] + scores.get(4)[i] / highest[4];
    }
    LocalDate said =
        DatesInText.find(statement).stream().max(Comparator.naturalOrder()).orElse(null);
    Set<String> terms = new HashSet<>(query.terms());
    List<Candidate> candidates = new ArrayList<>();
    List<Integer> order =
        IntStream.range(0, combined.length)
            .filter(i -> combined[i] > 0)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -combined[i]).thenComparing(i -> i))
            .limit(CANDIDATES)
            .toList();
    for (int rank = 0; rank < order.size(); rank++) {
      candidates.add(
          new Candidate(
              claims.get(order.get(rank)),
              features(order.get(rank), rank, scores, highest, query, terms, said)));
    }
    return candidates;
  }

  private double[] features(
      int at,
      int rank,
      List<double[]> scores,
      double[] highest,
      MatchText query,
      Set<String> terms,
      @org.jspecify.annotations.Nullable LocalDate said) {
    List<Double> features = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      features.add(scores.get(i)[at] / highest[i]);
    }
    for (double[] score : scores) {
      features.add(Math.log1p(score[at]));
    }
    Set<String> all = new HashSet<>();
    for (MatchText field : List.of(texts.get(at), titles.get(at), subtitles.get(at))) {
      Set<String> own = new HashSet<>(field.terms());
      features.add(share(own, terms));
      all.addAll(own);
    }
    features.add(share(terms, all));
    Set<String> numbers = new HashSet<>(texts.get(at).numbers());
    numbers.addAll(titles.get(at).numbers());
    long shared = numbers.stream().filter(query.numbers()::contains).count();
    features.add(numbers.isEmpty() ? 0 : shared / (double) numbers.size());
    features.add(!numbers.isEmpty() && shared == 0 ? 1.0 : 0);
    Set<String> names = texts.get(at).names();
    features.add(share(names, terms));
    features.add(
        names.stream().filter(terms::contains).mapToDouble(everything::rarity).max().orElse(0)
            / 10);
    LocalDate checked = claims.get(at).date();
    Long days = said == null || checked == null ? null : ChronoUnit.DAYS.between(said, checked);
    features.add(days != null && days >= 0 && days <= 7 ? 1.0 : 0);
    features.add(days != null && days >= -3 && days <= 60 ? 1.0 : 0);
    features.add(days != null && days < -3 ? 1.0 : 0);
    features.add(days == null ? 0 : 1 / (1 + Math.abs(days) / 10.0));
    features.add(1.0 / (1 + rank));
    features.add(Math.log1p(highest[0] - scores.get(0)[at]));
    features.add(Math.log1p(highest[4] - scores.get(4)[at]));
    return features.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How much of the rarity of the first the second has. */
  private double share(Collection<String> terms, Set<String> others) {
    double all = 0;
    double shared = 0;
    for (String term : new java.util.TreeSet<>(terms)) {
      double rarity = everything.rarity(term);
      all += rarity;
      shared += others.contains(term) ? rarity : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
