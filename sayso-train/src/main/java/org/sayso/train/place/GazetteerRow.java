package org.sayso.train.place;

import java.util.Locale;
import org.sayso.read.place.PlaceKey;

/**
 * One row of the gazetteer's table, in the form that {@code org.sayso.read.place.Gazetteer} reads.
 */
record GazetteerRow(
    String key, String name, char kind, String country, String region, Centre centre) {
  static GazetteerRow of(
      String foundBy, String name, char kind, String country, String region, Centre centre) {
    return new GazetteerRow(PlaceKey.of(foundBy), name, kind, country, region, centre);
  }

  /** The same place under another name. */
  GazetteerRow alias(String other) {
    return new GazetteerRow(
        PlaceKey.of(other), name, Character.toLowerCase(kind), country, region, centre);
  }

  String line() {
    String point =
        centre.known()
            ? String.format(Locale.ROOT, "%.2f\t%.2f", centre.latitude(), centre.longitude())
            : "\t";
    return String.join(
        "\t",
        key,
        name,
        String.valueOf(kind),
        country,
        region,
        point,
        String.valueOf(centre.population()));
  }
}
