package org.sayso.ledger.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An inverted index in memory with BM25 weights (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009; k1 = 1.2). Immutable once built and safe for many threads.
 */
final class TermIndex {
  private static final double K1 = 1.2;

  private record Postings(int[] documents, float[] weights, double rarity) {}

  private final Map<String, Postings> postings;
  private final int size;

  private TermIndex(Map<String, Postings> postings, int size) {
    this.postings = postings;
    this.size = size;
  }

  /**
   * Indexes documents.
   *
   * @param documents the terms of each
   * @param lengthShare how much long documents are held back, 0 to 1
   */
  static TermIndex of(List<List<String>> documents, double lengthShare) {
    double average = Math.max(1e-9, documents.stream().mapToInt(List::size).average().orElse(1));
    Map<String, List<int[]>> counts = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Map<String, Integer> own = new HashMap<>();
      documents.get(i).forEach(term -> own.merge(term, 1, Integer::sum));
      int document = i;
      own.forEach(
          (term, count) ->
              counts
                  .computeIfAbsent(term, key -> new ArrayList<>(2))
                  .add(new int[] {document, count}));
    }
    Map<String, Postings> postings = new HashMap<>();
    counts.forEach(
        (term, list) -> {
          double rarity =
              Math.log(1 + (documents.size() - list.size() + 0.5) / (list.size() + 0.5));
          int[] ids = new int[list.size()];
          float[] weights = new float[list.size()];
          for (int i = 0; i < ids.length; i++) {
            ids[i] = list.get(i)[0];
            double count = list.get(i)[1];
            double length = documents.get(ids[i]).size();
            weights[i] =
                (float)
                    (rarity
                        * count
                        * (K1 + 1)
                        / (count + K1 * (1 - lengthShare + lengthShare * length / average)));
          }
          postings.put(term, new Postings(ids, weights, rarity));
        });
    return new TermIndex(postings, documents.size());
  }

  /** The score of every document for these terms. */
  double[] score(List<String> query) {
    Map<String, Integer> counts = new HashMap<>();
    query.forEach(term -> counts.merge(term, 1, Integer::sum));
    double[] scores = new double[size];
    String[] terms = counts.keySet().toArray(new String[0]);
    Arrays.sort(terms);
    for (String term : terms) {
      Postings found = postings.get(term);
      if (found != null) {
        double times = 1 + Math.log(counts.getOrDefault(term, 1));
        for (int i = 0; i < found.documents().length; i++) {
          scores[found.documents()[i]] += times * found.weights()[i];
        }
      }
    }
    return scores;
  }

  /** How rare a term is among the documents. */
  double rarity(String term) {
    Postings found = postings.get(term);
    return found == null ? Math.log(1 + size / 0.5) : found.rarity();
  }
}
