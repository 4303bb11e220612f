package org.sayso.gather.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The byline that a reader sees. Parts that may be it are weighed by their own marks, by what holds
 * them and by how near behind the heading they stand; the best one that names a person is believed,
 * with its neighbours of the same kind. Immutable; threads may share it.
 */
final class VisibleByline {
  private static final int LONGEST = 200;
  private static final int SHORTEST_LINE = 7;
  private static final int LONGEST_LINE = 70;
  private static final int NEAR = 60;
  private static final int FAR = 200;
  private static final int NEIGHBOURS = 30;
  private static final int MOST_PARTS = 80;
  private static final int MOST_AUTHORS = 12;
  private static final int FEWEST_POINTS = 3;
  private static final double NAMED_SHARE = 0.7;
  private static final int LONGEST_OPENING = 14;

  /** The byline and how much speaks for it. */
  record Byline(List<Author> authors, int points) {
    static final Byline NONE = new Byline(List.of(), 0);
  }

  private record Part(int place, int points, List<Author> authors) {
    boolean names(Author.Type type) {
      return authors.stream().anyMatch(author -> author.type() == type);
    }
  }

  private final NameList names;
  private final BylineParts parts;

  VisibleByline(NameList names) {
    this.names = names;
    this.parts = BylineParts.load();
  }

  Byline find(PageElements page, @Nullable String outlet) {
    List<Part> found = new ArrayList<>();
    List<Element> all = page.all();
    int heading = page.headingPlace();
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element holder = heading < 0 ? page.page().body() : all.get(heading);
        holder != null;
        holder = holder.parent()) {
      around.add(holder);
    }
    for (int place = 0; place < all.size() && found.size() < MOST_PARTS; place++) {
      Element element = all.get(place);
      int own = parts.ownPoints(element);
      boolean opening = own == 0 && place > heading && place < heading + NEAR;
      if (own == 0 && !(opening && (names.opens(element.ownText()) || isLine(element)))) {
        continue;
      }
      int points =
          (own > 0 ? own : names.opens(element.ownText()) ? 3 : 2)
              + distance(place - heading, heading);
      int side = Math.max(-9, Math.min(2, parts.sidePoints(element, around)));
      boolean near = heading >= 0 && place > heading && place < heading + NEAR;
      points += near && side < 0 ? side / 2 : side;
      if (points >= FEWEST_POINTS) {
        List<Author> authors = authors(element, outlet, own == 0);
        if (!authors.isEmpty()) {
          found.add(new Part(place, points, authors));
        }
      }
    }
    return found.isEmpty() ? Byline.NONE : choose(found);
  }

  /** Whether an element without marks may hold a line of names: short, of its own, no link. */
  private static boolean isLine(Element element) {
    boolean line =
        switch (element.normalName()) {
          case "p", "strong", "b", "em", "address" -> true;
          default -> false;
        };
    if (!line) {
      return false;
    }
    String words = element.text();
    return words.length() >= SHORTEST_LINE
        && words.length() <= LONGEST_LINE
        && words.indexOf('.') < 0
        && Character.isUpperCase(words.charAt(0))
        && element.selectFirst("a") == null
        && element.closest("a") == null;
  }

  private static int distance(int behind, int heading) {
    if (heading < 0) {
      return 0;
    }
    if (behind < 0) {
      return behind > -NEAR ? 0 : -2;
    }
    return behind < NEAR ? 3 : behind < FAR ? 1 : -1;
  }

  private static Byline choose(List<Part> found) {
    List<Part> of = found;
    for (Author.Type type : List.of(Author.Type.PERSON, Author.Type.AGENCY)) {
      List<Part> naming = found.stream().filter(part -> part.names(type)).toList();
      if (!naming.isEmpty()) {
        of = naming;
        break;
      }
    }
    Part best =
        of.stream()
            .max(
                Comparator.comparingInt(Part::points)
                    .thenComparing(Comparator.comparingInt(Part::place).reversed()))
            .orElseThrow();
    Map<String, Author> authors = new LinkedHashMap<>();
    for (Part part : of) {
      boolean beside =
          Math.abs(part.place() - best.place()) <= NEIGHBOURS && part.points() >= best.points() - 1;
      if (beside && authors.size() < MOST_AUTHORS) {
        for (Author author : part.authors()) {
          authors.putIfAbsent(Words.letters(author.name()), author);
        }
      }
    }
    return new Byline(withoutParts(authors), best.points());
  }

  /** Without names that hold another's, as a part does that was read together with its role. */
  private static List<Author> withoutParts(Map<String, Author> authors) {
    List<Author> kept = new ArrayList<>();
    authors.forEach(
        (letters, author) -> {
          boolean holds =
              authors.keySet().stream()
                  .anyMatch(other -> !other.equals(letters) && letters.contains(other));
          if (!holds) {
            kept.add(author);
          }
        });
    return kept;
  }

  /**
   * @param whole whether names must be nearly all that stands there
   */
  private List<Author> authors(Element element, @Nullable String outlet, boolean whole) {
    String words = element.hasAttr("content") ? element.attr("content") : element.text();
    if (words.isBlank() || words.length() > LONGEST) {
      return List.of();
    }
    List<String> linked = new ArrayList<>();
    for (Element link : element.select("a[href]")) {
      if (PersonNames.fits(link.text())) {
        linked.add(link.text());
      }
    }
    String byline = linked.isEmpty() ? words : String.join(", ", linked);
    List<Author> all = new ArrayList<>();
    for (Author author : names.split(byline, outlet)) {
      if (author.type() != Author.Type.PERSON) {
        all.add(author);
      } else if (names.isPerson(names.withoutLabels(author.name()))) {
        all.add(new Author(names.withoutLabels(author.name()), author.type(), author.role()));
      }
    }
    boolean person = all.stream().anyMatch(author -> author.type() == Author.Type.PERSON);
    List<Author> authors =
        all.stream().filter(author -> !person || author.type() != Author.Type.OUTLET).toList();
    int named = authors.stream().mapToInt(author -> author.name().length()).sum();
    int opening = names.opens(words) ? LONGEST_OPENING : 0;
    return whole && named < NAMED_SHARE * (words.length() - opening) ? List.of() : authors;
  }
}
