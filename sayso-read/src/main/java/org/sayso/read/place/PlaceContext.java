package org.sayso.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which countries and regions a report speaks of, by the names in it that leave little doubt. */
final class PlaceContext {
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> regions = new HashMap<>();

  private PlaceContext() {}

  static PlaceContext of(List<PlaceCandidate> candidates) {
    PlaceContext context = new PlaceContext();
    for (PlaceCandidate candidate : candidates) {
      GazetteerEntry sure = sure(candidate);
      if (sure != null && sure.country() != null) {
        context.countries.merge(sure.country(), candidate.dateline() ? 2.0 : 1.0, Double::sum);
        if (sure.kind() == PlaceKind.REGION && !mayBeCapital(candidate)) {
          context.regions.merge(sure.country() + "." + sure.region(), 1.0, Double::sum);
        }
      }
    }
    return context;
  }

  /**
   * The entry that a name means wherever it stands: a country, or a town far larger than all others
   * of its name.
   */
  private static @Nullable GazetteerEntry sure(PlaceCandidate candidate) {
    GazetteerEntry best = null;
    long second = 0;
    for (GazetteerEntry entry : candidate.entries()) {
      if (entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.AREA) {
        return entry;
      }
      if (best == null || entry.population() > best.population()) {
        second = best == null || samePlace(best, entry) ? second : best.population();
        best = entry;
      } else if (!samePlace(best, entry)) {
        second = Math.max(second, entry.population());
      }
    }
    return best != null
            && !candidate.rare()
            && best.population() >= 300_000
            && best.population() > 5 * second
        ? best
        : null;
  }

  /** "Washington" alone does not tell that a report speaks of that state. */
  private static boolean mayBeCapital(PlaceCandidate candidate) {
    return candidate.entries().stream()
        .anyMatch(entry -> entry.kind() == PlaceKind.CAPITAL && !entry.other());
  }

  private static boolean samePlace(GazetteerEntry a, GazetteerEntry b) {
    return a.region().equals(b.region())
        && String.valueOf(a.country()).equals(String.valueOf(b.country()));
  }

  /** From 0, for a country that is not spoken of, to 2. */
  double country(@Nullable String code) {
    return code == null ? 0 : Math.min(2, 1.2 * Math.sqrt(countries.getOrDefault(code, 0.0)));
  }

  double region(@Nullable String country, String region) {
    return regions.containsKey(country + "." + region) ? 1.5 : 0;
  }
}
