package org.sayso.bench.place;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sayso.model.Place;
import org.sayso.model.TextSpan;
import org.sayso.read.place.Gazetteer;
import org.sayso.read.place.PlaceKey;
import org.sayso.read.place.PlaceTagger;
import org.sayso.read.structure.TextStructurer;

/**
 * Measures places on GUM, without a name finder. A place is found if it overlaps a gold one,
 * one-to-one (the gold also has buildings and sites that no gazetteer of towns holds, so recall is
 * given for names that it has, too); it is the right one if its name is that of the gold's
 * Wikipedia article, without what stands there after a comma or in brackets.
 */
public final class PlaceScores {
  private PlaceScores() {}

  /**
   * Prints the figures.
   *
   * @param folder the CoNLL-U files of GUM
   * @param half {@code even} or {@code odd} for every other document by name, from the first or the
   *     second; {@code all}
   * @param list whether to print what was missed, false or another place
   */
  public static void print(Path folder, String half, boolean list, PrintWriter out)
      throws IOException {
    Consumer<String> differences = list ? out::println : difference -> {};
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    TextStructurer structurer = TextStructurer.create();
    PlaceTagger tagger = PlaceTagger.create();
    int gold = 0;
    int found = 0;
    int hits = 0;
    int right = 0;
    int held = 0;
    int heldHits = 0;
    for (int i = 0; i < files.size(); i++) {
      if (half.equals(i % 2 == 0 ? "odd" : "even")) {
        continue;
      }
      GumPlaces document = GumPlaces.read(files.get(i));
      String text = document.report().text();
      List<Place> places =
          tagger.tag(document.report(), structurer.structure(document.report()), List.of());
      gold += document.places().size();
      found += places.size();
      Set<Place> matched = new HashSet<>();
      for (GumPlaces.GoldPlace wanted : document.places()) {
        boolean known = Gazetteer.shipped().holds(wanted.title().replaceFirst(",.*| \\(.*", ""));
        held += known ? 1 : 0;
        Place place =
            places.stream()
                .filter(p -> p.span().overlaps(wanted.span()) && !matched.contains(p))
                .findFirst()
                .orElse(null);
        if (place == null) {
          differences.accept("missed " + around(text, wanted.span()) + "\t" + wanted.title());
          continue;
        }
        matched.add(place);
        hits++;
        heldHits += known ? 1 : 0;
        if (same(place.name(), wanted.title())) {
          right++;
        } else {
          differences.accept(
              "other " + place.name() + " (" + place.country() + ")\t" + wanted.title());
        }
      }
      places.stream()
          .filter(p -> !matched.contains(p))
          .forEach(p -> differences.accept("false " + around(text, p.span()) + "\t" + p.name()));
    }
    double precision = (double) hits / Math.max(1, found);
    double recall = (double) hits / Math.max(1, gold);
    double f = 2 * precision * recall / Math.max(1e-9, precision + recall);
    out.printf(
        Locale.ROOT,
        "gold %d, found %d, matched %d: P %.3f R %.3f F1 %.3f; the right place %.3f of the matched%n",
        gold,
        found,
        hits,
        precision,
        recall,
        f,
        (double) right / Math.max(1, hits));
    out.printf(
        Locale.ROOT,
        "gold whose name the gazetteer has %d, matched %d: R %.3f%n",
        held,
        heldHits,
        (double) heldHits / Math.max(1, held));
  }

  private static String around(String text, TextSpan span) {
    int start = Math.max(0, span.start() - 25);
    return text.substring(start, Math.min(text.length(), span.end() + 20)).replace("\n", " ");
  }

  private static boolean same(String name, String title) {
    String wanted = PlaceKey.of(title.replaceFirst(",.*| \\(.*", ""));
    String given = PlaceKey.of(name.replaceFirst(" \\(.*| SAR.*", ""));
    return (given + " ").startsWith(wanted + " ") || (wanted + " ").startsWith(given + " ");
  }
}
