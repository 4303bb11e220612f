package org.sayso.gather.article;

import org.jsoup.nodes.Element;

/** The way to an element from the root of its page, as a CSS selector that selects it alone. */
final class DomPath {
  private DomPath() {}

  static String of(Element element) {
    StringBuilder path = new StringBuilder();
    for (Element at = element; at != null && !at.normalName().equals("#root"); at = at.parent()) {
      String step = step(at);
      path.insert(0, path.isEmpty() ? step : step + ">");
    }
    return path.toString();
  }

  private static String step(Element element) {
    String name = element.normalName();
    if (element.parent() == null || name.equals("html") || name.equals("body")) {
      return name;
    }
    int place = 1;
    for (Element before = element.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      place += before.normalName().equals(name) ? 1 : 0;
    }
    return name + ":nth-of-type(" + place + ")";
  }
}
