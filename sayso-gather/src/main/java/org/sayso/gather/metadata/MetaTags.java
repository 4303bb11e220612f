package org.sayso.gather.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The {@code meta} elements of a page: name or property in lower case to its values in their order.
 */
public final class MetaTags {
  private final Map<String, List<String>> values;

  private MetaTags(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Reads a page. */
  public static MetaTags of(PageElements page) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Element meta : page.tag("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String key = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty()) {
          values.computeIfAbsent(key, name -> new ArrayList<>()).add(content);
        }
      }
    }
    return new MetaTags(values);
  }

  /** All values of a name. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The first value of the first of these names that has one; empty string if none has. */
  public String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.get(0);
      }
    }
    return "";
  }
}
