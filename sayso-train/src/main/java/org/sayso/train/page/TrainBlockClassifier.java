package org.sayso.train.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.sayso.gather.article.MeasuredPage;
import org.sayso.gather.article.PageMeasurer;
import org.sayso.gather.article.TreeEnsemble;

/**
 * Trains the two classifiers of an article's blocks on the pages for tuning, prints their score
 * under cross-validation by page, and writes them.
 *
 * <pre>TrainBlockClassifier CORPORA OUT_DIR [worst]</pre>
 */
public final class TrainBlockClassifier {
  private static final int FOLDS = 5;

  /** Rows that come to less need not be taken through all trees. */
  private static final float LEAST = 0.05f;

  private static final float MARGIN = 0.3f;

  private TrainBlockClassifier() {}

  public static void main(String[] arguments) throws IOException {
    Path corpora = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    List<LabelledPage> pages = label(GoldPages.tune(corpora));
    System.out.println(
        pages.size()
            + " pages, "
            + rows(pages).size()
            + " blocks, "
            + pages.get(0).page().rows().get(0).length
            + " values");
    System.out.println(
        "ceiling          " + score(pages, pages.stream().map(LabelledPage::yes).toList()));
    int[] fold = folds(pages.size());
    List<float[]> first = new ArrayList<>();
    List<float[]> second = new ArrayList<>();
    pages.forEach(page -> first.add(new float[0]));
    pages.forEach(page -> second.add(new float[0]));
    for (int f = 0; f < FOLDS; f++) {
      TreeEnsemble trees = train(select(pages, fold, f, false), null);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == f) {
          first.set(i, MeasuredPage.vote(trees, pages.get(i).page().rows()));
        }
      }
    }
    System.out.println("first, held out  " + score(pages, choose(pages, first, 0.5f)));
    for (int f = 0; f < FOLDS; f++) {
      TreeEnsemble trees = train(select(pages, fold, f, false), select(first, fold, f));
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == f) {
          second.set(i, MeasuredPage.vote(trees, pages.get(i).page().rows(first.get(i))));
        }
      }
    }
    tell("second", pages, second);
    tell("average", pages, average(first, second));
    if (arguments.length > 2) {
      worst(pages, choose(pages, average(first, second), 0.4f), Integer.parseInt(arguments[2]));
    }
    Files.createDirectories(out);
    Files.write(out.resolve("blocks-first.trees"), train(pages, null).write());
    Files.write(out.resolve("blocks-second.trees"), train(pages, first).write());
  }

  /** The score above each threshold, for all pages and for each corpus. */
  private static void tell(String name, List<LabelledPage> pages, List<float[]> votes) {
    for (float threshold : new float[] {0.3f, 0.35f, 0.4f, 0.45f, 0.5f, 0.6f}) {
      System.out.println(
          name
              + ", held out, above "
              + threshold
              + "  "
              + score(pages, choose(pages, votes, threshold)));
      for (String corpus : List.of("publishers", "wcxb")) {
        List<Integer> of =
            IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).gold().id().startsWith(corpus))
                .boxed()
                .toList();
        System.out.println(
            "   "
                + corpus
                + "  "
                + score(
                    of.stream().map(pages::get).toList(),
                    choose(
                        of.stream().map(pages::get).toList(),
                        of.stream().map(votes::get).toList(),
                        threshold)));
      }
    }
  }

  private static List<float[]> average(List<float[]> first, List<float[]> second) {
    List<float[]> average = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      float[] votes = new float[first.get(i).length];
      for (int j = 0; j < votes.length; j++) {
        votes[j] = (first.get(i)[j] + second.get(i)[j]) / 2;
      }
      average.add(votes);
    }
    return average;
  }

  static List<LabelledPage> label(List<GoldPage> gold) {
    PageMeasurer measurer = PageMeasurer.create();
    List<LabelledPage> pages = new ArrayList<>();
    for (GoldPage page : gold) {
      MeasuredPage measured = measurer.measure(Jsoup.parse(page.html()));
      if (!measured.rows().isEmpty()) {
        pages.add(LabelledPage.of(page, measured));
      }
    }
    return pages;
  }

  private static int[] folds(int pages) {
    Random random = new Random(1);
    return IntStream.range(0, pages).map(i -> random.nextInt(FOLDS)).toArray();
  }

  private static TreeEnsemble train(
      List<LabelledPage> pages, @org.jspecify.annotations.Nullable List<float[]> votes) {
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      rows.addAll(
          votes == null ? pages.get(i).page().rows() : pages.get(i).page().rows(votes.get(i)));
    }
    boolean[] yes = new boolean[rows.size()];
    float[] weight = new float[rows.size()];
    int at = 0;
    for (LabelledPage page : pages) {
      for (int i = 0; i < page.yes().length; i++) {
        yes[at] = page.yes()[i];
        weight[at++] = page.weight()[i];
      }
    }
    return TreeGrower.grow(rows, yes, weight, TreeSettings.DEFAULT).givingUp(rows, LEAST, MARGIN);
  }

  private static List<float[]> rows(List<LabelledPage> pages) {
    List<float[]> rows = new ArrayList<>();
    pages.forEach(page -> rows.addAll(page.page().rows()));
    return rows;
  }

  private static List<LabelledPage> select(
      List<LabelledPage> pages, int[] fold, int f, boolean same) {
    return IntStream.range(0, fold.length)
        .filter(i -> (fold[i] == f) == same)
        .mapToObj(pages::get)
        .toList();
  }

  private static List<float[]> select(List<float[]> votes, int[] fold, int f) {
    return IntStream.range(0, fold.length).filter(i -> fold[i] != f).mapToObj(votes::get).toList();
  }

  private static List<boolean[]> choose(
      List<LabelledPage> pages, List<float[]> votes, float threshold) {
    return IntStream.range(0, pages.size())
        .mapToObj(i -> pages.get(i).page().choose(votes.get(i), threshold))
        .toList();
  }

  private static BodyScore score(List<LabelledPage> pages, List<boolean[]> chosen) {
    BodyScore score = new BodyScore();
    for (int i = 0; i < pages.size(); i++) {
      score.add(pages.get(i).gold().body(), pages.get(i).text(chosen.get(i)));
    }
    return score;
  }

  private static void worst(List<LabelledPage> pages, List<boolean[]> chosen, int count) {
    BodyScore score = new BodyScore();
    double[] f1 = new double[pages.size()];
    for (int i = 0; i < f1.length; i++) {
      f1[i] = score.add(pages.get(i).gold().body(), pages.get(i).text(chosen.get(i)));
    }
    IntStream.range(0, f1.length)
        .boxed()
        .sorted((a, b) -> Double.compare(f1[a], f1[b]))
        .limit(count)
        .forEach(
            i -> {
              BodyScore ceiling = new BodyScore();
              ceiling.add(pages.get(i).gold().body(), pages.get(i).text(pages.get(i).yes()));
              System.out.printf(
                  java.util.Locale.ROOT,
                  "%.3f (ceiling %.3f) %s%n",
                  f1[i],
                  ceiling.f1(),
                  pages.get(i).gold().id());
            });
  }
}
