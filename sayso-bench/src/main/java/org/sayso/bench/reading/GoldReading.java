package org.sayso.bench.reading;

import java.util.List;

/** A report with the labelled attributions that are right for it, nested ones included. */
public record GoldReading(String id, String text, List<GoldItem> items) {
  public GoldReading {
    items = List.copyOf(items);
  }
}
