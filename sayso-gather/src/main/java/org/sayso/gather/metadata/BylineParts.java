package org.sayso.gather.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.sayso.gather.table.TableFile;
import org.sayso.gather.text.Letters;

/**
 * How much speaks for an element's being the byline: the words of {@code byline-parts.tsv} in its
 * attributes and in those of what holds it. Remembers attributes that it has seen. Threads may
 * share it.
 */
final class BylineParts {
  private static final int KEPT_ATTRIBUTES = 20_000;
  private static final int LONGEST_ATTRIBUTE = 300;

  private static final String[] MARKED = {"class", "id", "itemprop", "rel", "data-testid"};

  private record Word(String word, long letters, int points) {}

  private final List<Word> marks = new ArrayList<>();
  private final List<Word> paths = new ArrayList<>();
  private final List<Word> sides = new ArrayList<>();
  private final Map<String, Integer> markOf = new ConcurrentHashMap<>();
  private final Map<String, Integer> sideOf = new ConcurrentHashMap<>();

  private BylineParts() {
    for (List<String> row : TableFile.rows(BylineParts.class, "byline-parts.tsv", 4)) {
      Word word = new Word(row.get(1), Letters.of(row.get(1)), Integer.parseInt(row.get(2)));
      switch (row.get(0)) {
        case "mark" -> marks.add(word);
        case "path" -> paths.add(word);
        default -> sides.add(word);
      }
    }
  }

  static BylineParts load() {
    return new BylineParts();
  }

  /** The points of an element's own attributes; 0 if nothing speaks for it. */
  int ownPoints(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    int points = 0;
    for (String name : MARKED) {
      String value = element.attr(name);
      if (!value.isEmpty()) {
        points = Math.max(points, known(markOf, value, marks, true));
      }
    }
    if (element.normalName().equals("a")) {
      String address = element.attr("href").toLowerCase(Locale.ROOT);
      long letters = Letters.of(address);
      int path = 0;
      for (Word word : paths) {
        path =
            Letters.mayHold(letters, word.letters()) && address.contains(word.word())
                ? Math.max(path, word.points())
                : path;
      }
      points += path;
    }
    return points;
  }

  /**
   * The points of what holds an element, up to what holds the heading too: a column beside the
   * report says something, a page with a column does not.
   */
  int sidePoints(Element element, Set<Element> aroundHeading) {
    int points = 0;
    for (Element holder = element;
        holder != null && !aroundHeading.contains(holder);
        holder = holder.parent()) {
      points +=
          switch (holder.normalName()) {
            case "nav", "figcaption", "form", "blockquote" -> -9;
            case "aside", "figure" -> -3;
            case "footer", "li" -> -2;
            case "header" -> 1;
            default -> 0;
          };
      if (holder.attributesSize() > 0) {
        for (String name : List.of("class", "id")) {
          String value = holder.attr(name);
          if (!value.isEmpty()) {
            points += known(sideOf, value, sides, false);
          }
        }
      }
    }
    return points;
  }

  private static int known(
      Map<String, Integer> seen, String attribute, List<Word> words, boolean most) {
    Integer known = seen.get(attribute);
    if (known != null) {
      return known;
    }
    String lower =
        attribute
            .substring(0, Math.min(LONGEST_ATTRIBUTE, attribute.length()))
            .toLowerCase(Locale.ROOT);
    long letters = Letters.of(lower);
    int points = 0;
    for (Word word : words) {
      if (Letters.mayHold(letters, word.letters()) && lower.contains(word.word())) {
        points = most ? Math.max(points, word.points()) : Math.min(points, word.points());
        points = !most && points == 0 ? word.points() : points;
      }
    }
    if (seen.size() < KEPT_ATTRIBUTES) {
      seen.put(attribute, points);
    }
    return points;
  }
}
