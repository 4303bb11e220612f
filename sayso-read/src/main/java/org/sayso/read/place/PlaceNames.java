package org.sayso.read.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.GeoPoint;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * The gazetteer together with other names in English, parts of the world, and what regions are
 * called.
 */
final class PlaceNames {
  private final Gazetteer gazetteer;
  private final Map<String, List<GazetteerEntry>> own = new HashMap<>();

  /** Names that are abbreviations, as they must stand in the text: "Conn.", "US". */
  private final Map<String, List<GazetteerEntry>> abbreviations = new HashMap<>();

  private final Map<String, String> regionTypes = new HashMap<>();

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (RulesRow row : aliases().rows()) {
      PlaceKind kind = row.constant("kind", PlaceKind.class);
      gazetteer.find(PlaceKey.of(row.cell("name"))).stream()
          .filter(entry -> entry.kind() == kind && row.cell("country").equals(entry.country()))
          .findFirst()
          .ifPresent(entry -> add(row.cell("alias"), entry.asUsual()));
    }
    for (RulesRow row :
        RulesTable.load(
                PlaceNames.class, "areas.tsv", "name", "country", "latitude", "longitude", "source")
            .rows()) {
      GeoPoint point =
          new GeoPoint(
              Double.parseDouble(row.cell("latitude")), Double.parseDouble(row.cell("longitude")));
      String country = row.cell("country").isEmpty() ? null : row.cell("country");
      add(
          row.cell("name"),
          new GazetteerEntry(row.cell("name"), PlaceKind.AREA, country, "", point, 0, false));
    }
    for (RulesRow row :
        RulesTable.load(PlaceNames.class, "region-types.tsv", "country", "word", "source").rows()) {
      regionTypes.put(row.cell("country"), row.cell("word"));
    }
  }

  static RulesTable aliases() {
    return RulesTable.load(
        PlaceNames.class, "place-aliases.tsv", "alias", "kind", "name", "country", "source");
  }

  private void add(String name, GazetteerEntry entry) {
    if (isAbbreviation(name)) {
      abbreviations.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    } else {
      own.computeIfAbsent(PlaceKey.of(name), key -> new ArrayList<>()).add(entry);
    }
  }

  private static boolean isAbbreviation(String name) {
    return name.endsWith(".") || name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** All places that a name may mean. */
  List<GazetteerEntry> find(String name) {
    String key = PlaceKey.of(name);
    List<GazetteerEntry> found = new ArrayList<>(own.getOrDefault(key, List.of()));
    found.addAll(abbreviations.getOrDefault(name, List.of()));
    if (!key.isEmpty() && !isAbbreviation(name)) {
      found.addAll(gazetteer.find(key));
    }
    return found;
  }

  boolean has(String name) {
    String key = PlaceKey.of(name);
    return abbreviations.containsKey(name)
        || !key.isEmpty() && (own.containsKey(key) || !isAbbreviation(name) && gazetteer.has(key));
  }

  /** A region's name with what it is: "Donetsk Oblast"; other places keep their name. */
  String fullName(GazetteerEntry entry) {
    String country = entry.country();
    String word = country == null ? null : regionTypes.get(country);
    boolean bare =
        entry.kind() == PlaceKind.REGION
            && !entry.name().contains(" ")
            && !entry.name().equals("Crimea");
    return bare && word != null ? entry.name() + " " + word : entry.name();
  }
}
