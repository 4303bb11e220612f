package org.sayso.client;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a list is to hold, by the names that the command line and the interface have: {@code
 * Filter.ALL.with("standing", "disputed").limit(20)}. A name that the list does not have is refused
 * by the server.
 */
public record Filter(Map<String, String> parameters) {
  /** Everything. */
  public static final Filter ALL = new Filter(Map.of());

  public Filter {
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The same with one more condition. */
  public Filter with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Filter(more);
  }

  /** How many at most in one part of the list. */
  public Filter limit(int most) {
    return with("limit", String.valueOf(most));
  }
}
