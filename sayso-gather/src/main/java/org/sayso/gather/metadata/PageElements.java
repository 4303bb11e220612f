package org.sayso.gather.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page that metadata and embedded posts are looked for in, gathered in one walk.
 */
public final class PageElements {
  private static final Set<String> KEPT =
      Set.of(
          "meta",
          "link",
          "script",
          "h1",
          "time",
          "iframe",
          "blockquote",
          "amp-twitter",
          "amp-youtube",
          "amp-instagram");
  private static final String[] MARKS = {"itemprop", "rel"};

  private final Document page;
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byMark = new HashMap<>();
  private final List<Element> postBoxes = new ArrayList<>();
  private final List<Element> all = new ArrayList<>();
  private int heading = -1;

  private PageElements(Document page) {
    this.page = page;
  }

  /** Walks a page. */
  public static PageElements of(Document page) {
    PageElements elements = new PageElements(page);
    page.traverse((node, depth) -> elements.visit(node));
    return elements;
  }

  private void visit(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (heading < 0 && name.equals("h1") && element.hasText()) {
      heading = all.size();
    }
    all.add(element);
    if (KEPT.contains(name)) {
      byTag.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    for (String mark : MARKS) {
      if (element.hasAttr(mark)) {
        byMark.computeIfAbsent(mark, key -> new ArrayList<>()).add(element);
      }
    }
    if (name.equals("div") && (element.hasClass("fb-post") || element.hasClass("fb-video"))) {
      postBoxes.add(element);
    }
  }

  /** What stands in a script, without a copy being made of it. */
  public static String script(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }

  /** All elements, in the order of the page. */
  List<Element> all() {
    return Collections.unmodifiableList(all);
  }

  /** The place of the first heading of the first level among all elements; -1 without one. */
  int headingPlace() {
    return heading;
  }

  Document page() {
    return page;
  }

  /** The elements of a name that is kept, in the order of the page. */
  public List<Element> tag(String name) {
    return List.copyOf(byTag.getOrDefault(name, List.of()));
  }

  /** The parts that Facebook's embed code makes. */
  public List<Element> postBoxes() {
    return List.copyOf(postBoxes);
  }

  /** The elements whose attribute ({@code itemprop} or {@code rel}) holds a word, case aside. */
  List<Element> marked(String attribute, String word) {
    List<Element> found = new ArrayList<>();
    for (Element element : byMark.getOrDefault(attribute, List.of())) {
      for (String value : element.attr(attribute).split("\\s+", -1)) {
        if (value.equalsIgnoreCase(word)) {
          found.add(element);
          break;
        }
      }
    }
    return found;
  }
}
