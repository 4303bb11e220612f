package org.sayso.train.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sayso.read.names.LetterCorrespondences;
import org.sayso.read.names.NameScript;
import org.sayso.train.names.LetterAligner.WordPair;

/**
 * Makes the tables of letter correspondences from files of names in two scripts, or measures how
 * well tables learned on one half of a file find the names of the other half.
 *
 * <p>{@code LearnCorrespondences SCRIPT NAMES.tsv TABLE.tsv} or {@code LearnCorrespondences
 * --halves SCRIPT NAMES.tsv}
 */
public final class LearnCorrespondences {
  private static final int SAMPLE = 1000;
  private static final long SEED = 1;

  private LearnCorrespondences() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "SCRIPT NAMES.tsv TABLE.tsv, or --halves SCRIPT NAMES.tsv");
    }
    boolean halves = arguments[0].equals("--halves");
    NameScript script = NameScript.valueOf(arguments[halves ? 1 : 0].toUpperCase(Locale.ROOT));
    List<WordPair> pairs = pairs(script, Path.of(arguments[halves ? 2 : 1]));
    if (halves) {
      halves(script, pairs, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    } else {
      write(LetterAligner.create(script).learn(pairs), script, Path.of(arguments[2]));
    }
  }

  private static List<WordPair> pairs(NameScript script, Path file) throws IOException {
    List<WordPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3) {
        String latin = NameScript.LATIN.letters(cells[0]);
        String other = script.letters(cells[1].replace(" ", ""));
        if (!latin.isEmpty() && !other.isEmpty()) {
          pairs.add(new WordPair(latin, other, 1 + Math.log(Double.parseDouble(cells[2]))));
        }
      }
    }
    return pairs;
  }

  private static void halves(NameScript script, List<WordPair> pairs, PrintStream out) {
    List<WordPair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(SEED));
    int half = shuffled.size() / 2;
    LetterCorrespondences learned =
        LetterCorrespondences.of(LetterAligner.create(script).learn(shuffled.subList(0, half)));
    List<WordPair> queries = shuffled.subList(half, Math.min(shuffled.size(), half + SAMPLE));
    int hits = 0;
    for (WordPair query : queries) {
      WordPair best = query;
      double bestScore = Double.NEGATIVE_INFINITY;
      for (WordPair candidate : queries) {
        double score = learned.logProbability(candidate.latin(), query.other());
        if (score > bestScore) {
          bestScore = score;
          best = candidate;
        }
      }
      String found = best.latin();
      boolean right =
          queries.stream()
              .anyMatch(each -> each.latin().equals(found) && each.other().equals(query.other()));
      hits += right ? 1 : 0;
    }
    out.printf(
        Locale.ROOT,
        "%s hit@1 %.3f of %d queries, learned on %d pairs%n",
        script,
        hits / (double) queries.size(),
        queries.size(),
        half);
  }

  private static void write(Map<String, Map<String, Double>> learned, NameScript script, Path file)
      throws IOException {
    StringBuilder table = new StringBuilder();
    table
        .append("# Which ")
        .append(script.name().toLowerCase(Locale.ROOT))
        .append(
            " letters stand for which Latin letters in names, and how often among a million"
                + " pairs.\n")
        .append(
            "# Learned by org.sayso.train.names.LearnCorrespondences from names of Wikidata"
                + " (NETransliteration data, CC0-1.0).\n")
        .append("latin\tother\tper million\n");
    new TreeMap<>(learned)
        .forEach(
            (latin, others) ->
                new TreeMap<>(others)
                    .forEach(
                        (other, probability) ->
                            table
                                .append(latin)
                                .append('\t')
                                .append(other)
                                .append('\t')
                                .append(String.format(Locale.ROOT, "%.1f", probability * 1e6))
                                .append('\n')));
    Files.writeString(file, table);
  }
}
