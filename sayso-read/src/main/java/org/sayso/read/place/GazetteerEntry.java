package org.sayso.read.place;

import org.jspecify.annotations.Nullable;
import org.sayso.model.GeoPoint;

/**
 * A place of the gazetteer.
 *
 * @param name the usual English name
 * @param country ISO 3166 alpha-2 code; {@code null} for areas over several
 * @param region code of the first-level division inside the country, as GeoNames writes it; empty
 *     if none
 * @param point of a town where it lies; of a country, region or district the mean of its towns by
 *     inhabitants
 * @param population inhabitants; of a region, those of its towns; 0 if unknown
 * @param other whether it was found by another than its usual name
 */
record GazetteerEntry(
    String name,
    PlaceKind kind,
    @Nullable String country,
    String region,
    @Nullable GeoPoint point,
    long population,
    boolean other) {
  /** The same, found by its usual name. */
  GazetteerEntry asUsual() {
    return new GazetteerEntry(name, kind, country, region, point, population, false);
  }
}
