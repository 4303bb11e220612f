package org.sayso.bench.place;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.Place;
import org.sayso.read.place.Gazetteer;
import org.sayso.read.place.PlaceKey;
import org.sayso.read.place.PlaceTagger;
import org.sayso.read.structure.TextStructurer;

/**
 * Measures places on GUM, without a name finder: {@code PlaceScores DIRECTORY [even|odd] [--list]}.
 * A place is found if it overlaps a gold one, one-to-one (the gold also has buildings and sites
 * that no gazetteer of towns holds, so recall is given for names that it has, too); it is the right
 * one if its name is that of the gold's Wikipedia article, without what stands there after a comma
 * or in brackets.
 */
public final class PlaceScores {
  private PlaceScores() {}

  public static void main(String[] arguments) throws IOException {
    Set<String> options = new HashSet<>(List.of(arguments));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
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
      if (options.contains(i % 2 == 0 ? "odd" : "even")) {
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
          list(
              options,
              out,
              "missed "
                  + text.substring(
                          Math.max(0, wanted.span().start() - 25),
                          Math.min(text.length(), wanted.span().end() + 15))
                      .replace("\n", " "),
              wanted.title());
          continue;
        }
        matched.add(place);
        hits++;
        heldHits += known ? 1 : 0;
        if (same(place.name(), wanted.title())) {
          right++;
        } else {
          list(
              options, out, "other " + place.name() + " (" + place.country() + ")", wanted.title());
        }
      }
      places.stream()
          .filter(p -> !matched.contains(p))
          .forEach(
              p -> list(options, out, "false " + p.span().in(text), p.name() + " " + p.country()));
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

  private static void list(Set<String> options, PrintStream out, String what, String detail) {
    if (options.contains("--list")) {
      out.println(what + "\t" + detail);
    }
  }

  private static boolean same(String name, String title) {
    String wanted = PlaceKey.of(title.replaceFirst(",.*| \\(.*", ""));
    String given = PlaceKey.of(name.replaceFirst(" \\(.*| SAR.*", ""));
    return (given + " ").startsWith(wanted + " ") || (wanted + " ").startsWith(given + " ");
  }
}
