package org.sayso.train.place;

/**
 * The middle of places by their inhabitants: of one town where it lies, of many their weighted
 * mean.
 */
final class Centre {
  private double x;
  private double y;
  private double z;
  private double weight;
  private long population;

  static Centre of(double latitude, double longitude, long population) {
    Centre centre = new Centre();
    centre.add(latitude, longitude, population);
    return centre;
  }

  /** Adds a town. */
  void add(double latitude, double longitude, long inhabitants) {
    double share = Math.max(1, inhabitants);
    double lat = Math.toRadians(latitude);
    double lon = Math.toRadians(longitude);
    x += share * Math.cos(lat) * Math.cos(lon);
    y += share * Math.cos(lat) * Math.sin(lon);
    z += share * Math.sin(lat);
    weight += share;
    population += inhabitants;
  }

  boolean known() {
    return weight > 0;
  }

  double latitude() {
    return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
  }

  double longitude() {
    return Math.toDegrees(Math.atan2(y, x));
  }

  long population() {
    return population;
  }
}
