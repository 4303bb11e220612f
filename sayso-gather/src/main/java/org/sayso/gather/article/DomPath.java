package org.sayso.gather.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The ways to elements from the root of their page, as CSS selectors that select them alone. One a
 * page, since it keeps the ways to what holds many.
 */
final class DomPath {
  private final Map<Element, String> known = new IdentityHashMap<>();

  String of(Element element) {
    String way = known.get(element);
    if (way == null) {
      Element parent = element.parent();
      way =
          parent == null || parent.normalName().equals("#root")
              ? step(element)
              : of(parent) + ">" + step(element);
      known.put(element, way);
    }
    return way;
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
