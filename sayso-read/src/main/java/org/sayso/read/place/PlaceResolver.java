package org.sayso.read.place;

import java.util.List;
import java.util.Optional;

/**
 * Chooses which place a name means, or none: the more inhabitants the likelier, more so in a
 * country that the report speaks of, decided by a region or country named after a comma.
 */
final class PlaceResolver {
  /**
   * Below this score a name is left alone; it is the logarithm of the inhabitants of a town that is
   * known without context.
   */
  private static final double LEAST = 5.6;

  private static final double COUNTRY = 10;
  private static final double PARTNER = 5;
  private static final double REGION_WORD = 6;

  private final PlaceNames places;

  PlaceResolver(PlaceNames places) {
    this.places = places;
  }

  Optional<GazetteerEntry> choose(PlaceCandidate candidate, PlaceContext context) {
    List<GazetteerEntry> partners =
        candidate.partner().isEmpty() ? List.of() : places.find(candidate.partner());
    GazetteerEntry best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : candidate.entries()) {
      double score = score(entry, candidate, context, partners);
      if (score > highest) {
        highest = score;
        best = entry;
      }
    }
    double least = candidate.rare() ? LEAST + 3.5 : candidate.marked() ? 0 : LEAST;
    return highest >= least ? Optional.ofNullable(best) : Optional.empty();
  }

  private static double score(
      GazetteerEntry entry,
      PlaceCandidate candidate,
      PlaceContext context,
      List<GazetteerEntry> partners) {
    double score =
        switch (entry.kind()) {
          case COUNTRY -> COUNTRY;
          case AREA -> COUNTRY - 2;
          case REGION ->
              Math.log10(entry.population() + 10) - 0.3 + (candidate.region() ? REGION_WORD : 0);
          case DISTRICT ->
              Math.log10(entry.population() + 10)
                  - 2
                  + (candidate.region() && !entry.other() ? 1 : 0);
          case CAPITAL -> Math.log10(entry.population() + 10) + 1;
          case SEAT -> Math.log10(entry.population() + 10) + 0.2;
          case CITY -> Math.log10(entry.population() + 10);
        };
    if (candidate.region() && entry.kind().isTown()) {
      score -= 2;
    }
    if (entry.other() && entry.kind().isTown()) {
      score -= 2;
    }
    if (entry.kind() != PlaceKind.COUNTRY) {
      score += context.country(entry.country()) + context.region(entry.country(), entry.region());
    }
    score += candidate.located() ? 1 : 0;
    score += candidate.dateline() ? 2.5 : 0;
    return score + partnership(entry, partners);
  }

  /**
   * What the place after the comma adds: much if it holds this one, and less than nothing if it
   * does not.
   */
  private static double partnership(GazetteerEntry entry, List<GazetteerEntry> partners) {
    boolean holders = false;
    for (GazetteerEntry partner : partners) {
      boolean holder = partner.kind() == PlaceKind.COUNTRY || partner.kind() == PlaceKind.REGION;
      holders |= holder;
      boolean sameCountry = partner.country() != null && partner.country().equals(entry.country());
      boolean inside =
          partner.kind() == PlaceKind.COUNTRY || partner.region().equals(entry.region());
      if (holder && sameCountry && inside && entry.kind() != PlaceKind.COUNTRY) {
        return PARTNER;
      }
    }
    return holders ? -1 : 0;
  }
}
