package org.sayso.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Place;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.structure.TextStructure;

/**
 * Finds the places that a report names and says which places of the world they are. A place's name
 * that stands for a government ("Beijing said") is left to the actors. Safe for many threads at
 * once; the gazetteer is read at the first use.
 *
 * <pre>{@code
 * PlaceTagger.create().tag(report, structure, names);
 * // "in the Donetsk region" → l1, Donetsk Oblast, UA, 48.06° N 37.82° E
 * }</pre>
 */
public final class PlaceTagger {
  private final PlaceWords words = new PlaceWords();
  private final Metonyms metonyms = new Metonyms(words);

  private PlaceTagger() {}

  public static PlaceTagger create() {
    return new PlaceTagger();
  }

  private static final class Lazy {
    private static final PlaceNames PLACES = new PlaceNames(Gazetteer.shipped());
  }

  /**
   * The places of a report in the order of its text, {@code l1}, {@code l2}, …
   *
   * @param names what a name finder marked; may be empty, then capitals and context alone decide
   */
  public List<Place> tag(Report report, TextStructure structure, List<NameMention> names) {
    return tag(report, structure, names, List.of());
  }

  /**
   * The same, with the spans that a reading gives as sources: a place that a source consists of is
   * a speaker, not a place.
   */
  public List<Place> tag(
      Report report, TextStructure structure, List<NameMention> names, List<TextSpan> sources) {
    List<PlaceCandidate> candidates =
        new CandidateFinder(Lazy.PLACES, words).find(report, structure, names);
    PlaceContext context = PlaceContext.of(candidates);
    PlaceResolver resolver = new PlaceResolver(Lazy.PLACES);
    List<Place> places = new ArrayList<>();
    for (PlaceCandidate candidate : candidates) {
      if (metonyms.acts(report.text(), candidate) || Metonyms.speaks(candidate, sources)) {
        continue;
      }
      Optional<GazetteerEntry> entry = resolver.choose(candidate, context);
      entry.ifPresent(found -> places.add(place("l" + (places.size() + 1), candidate, found)));
    }
    return List.copyOf(places);
  }

  private static Place place(String id, PlaceCandidate candidate, GazetteerEntry entry) {
    boolean whole = candidate.region() && !entry.kind().isTown();
    return new Place(
        id,
        whole ? candidate.whole() : candidate.span(),
        Lazy.PLACES.fullName(entry),
        entry.country(),
        entry.point());
  }
}
