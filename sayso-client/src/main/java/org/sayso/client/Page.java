package org.sayso.client;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next where the list goes on, a path of the server; empty if this is the last part
 */
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }
}
