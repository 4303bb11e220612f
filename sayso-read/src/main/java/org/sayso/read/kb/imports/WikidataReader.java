package org.sayso.read.kb.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.read.kb.imports.KnowledgeRow.Table;

/**
 * Reads entities of Wikidata's JSON dumps (one object a line, as in {@code latest-all.json.gz}):
 * people who hold or held a position, organisations that speak in the news, and the positions
 * themselves.
 *
 * @see <a href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">Wikibase
 *     JSON</a>
 */
public final class WikidataReader implements EntityReader {
  private static final String SOURCE = "Wikidata";
  private static final String LICENCE = "CC0-1.0";
  private static final int MOST_NAMES = 80;
  private static final String HUMAN = "Q5";
  private static final String FEMALE = "Q6581072";
  private static final String MALE = "Q6581097";
  private static final Set<String> POSITIONS =
      Set.of("Q4164871", "Q294414", "Q303618", "Q83307", "Q48352", "Q2285706", "Q14212");

  /** Classes of organisations, and the actor type of each. */
  private static final Map<String, String> ORGANIZATIONS =
      Map.ofEntries(
          Map.entry("Q43229", "organization"),
          Map.entry("Q484652", "organization"),
          Map.entry("Q163740", "organization"),
          Map.entry("Q79913", "organization"),
          Map.entry("Q4830453", "organization"),
          Map.entry("Q891723", "organization"),
          Map.entry("Q7278", "organization"),
          Map.entry("Q245065", "organization"),
          Map.entry("Q192350", "government"),
          Map.entry("Q327333", "government"),
          Map.entry("Q7188", "government"),
          Map.entry("Q35749", "government"),
          Map.entry("Q47913", "government"),
          Map.entry("Q35535", "government"),
          Map.entry("Q11032", "outlet"),
          Map.entry("Q192283", "outlet"),
          Map.entry("Q1110794", "outlet"),
          Map.entry("Q15265344", "outlet"),
          Map.entry("Q17149090", "armed_group"));

  private WikidataReader() {}

  public static WikidataReader create() {
    return new WikidataReader();
  }

  @Override
  public List<KnowledgeRow> rows(String line, LocalDate asOf) {
    String json = json(line);
    if (json.isEmpty() || json.equals("[") || json.equals("]")) {
      return List.of();
    }
    Map<String, @Nullable Object> entity = JsonObjects.parse(json);
    String id =
        JsonObjects.text(entity, "id")
            .orElseThrow(() -> new IllegalArgumentException("an entity without id"));
    Optional<String> name = name(entity);
    if (!id.matches("Q[1-9][0-9]*") || name.isEmpty()) {
      return List.of();
    }
    List<String> classes = values(entity, "P31");
    if (classes.contains(HUMAN)) {
      return person(entity, id, name.get(), asOf);
    }
    if (classes.stream().anyMatch(POSITIONS::contains)) {
      String of =
          values(entity, "P1001").stream()
              .findFirst()
              .or(() -> values(entity, "P17").stream().findFirst())
              .orElse("");
      return List.of(
          new KnowledgeRow(Table.POSITIONS, List.of(id, name.get(), of, SOURCE, LICENCE)));
    }
    return classes.stream()
        .map(ORGANIZATIONS::get)
        .filter(type -> type != null)
        .findFirst()
        .map(type -> List.of(organization(entity, id, name.get(), type)))
        .orElse(List.of());
  }

  /** The object of a line of a dump, which is one long list. */
  static String json(String line) {
    String json = line.strip();
    return json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
  }

  private static List<KnowledgeRow> person(Object entity, String id, String name, LocalDate asOf) {
    List<KnowledgeRow> tenures = new ArrayList<>();
    for (Object claim : JsonObjects.items(entity, "claims", "P39")) {
      Optional<String> office = entityId(JsonObjects.at(claim, "mainsnak"));
      office.ifPresent(
          position ->
              tenures.add(
                  new KnowledgeRow(
                      Table.TENURES,
                      List.of(
                          key(id),
                          position,
                          day(claim, "P580"),
                          day(claim, "P582"),
                          asOf.toString(),
                          SOURCE,
                          LICENCE))));
    }
    if (tenures.isEmpty()) {
      return List.of();
    }
    List<String> genders = values(entity, "P21");
    String gender = genders.contains(FEMALE) ? "f" : genders.contains(MALE) ? "m" : "";
    List<KnowledgeRow> rows = new ArrayList<>();
    rows.add(
        new KnowledgeRow(
            Table.PERSONS,
            List.of(key(id), name, gender, id, aliases(entity, name), SOURCE, LICENCE)));
    rows.addAll(tenures);
    return rows;
  }

  private static KnowledgeRow organization(Object entity, String id, String name, String type) {
    return new KnowledgeRow(
        Table.ORGANIZATIONS,
        List.of(key(id), name, type, "", id, aliases(entity, name), SOURCE, LICENCE));
  }

  private static String key(String id) {
    return "wikidata-" + id;
  }

  private static Optional<String> name(Object entity) {
    return JsonObjects.text(entity, "labels", "en", "value")
        .or(() -> JsonObjects.text(entity, "labels", "mul", "value"))
        .filter(name -> !name.isBlank());
  }

  private static String aliases(Object entity, String name) {
    Set<String> aliases = new LinkedHashSet<>();
    JsonObjects.values(entity, "labels")
        .forEach(label -> JsonObjects.text(label, "value").ifPresent(aliases::add));
    JsonObjects.items(entity, "aliases", "en")
        .forEach(alias -> JsonObjects.text(alias, "value").ifPresent(aliases::add));
    aliases.remove(name);
    return String.join(
        "|", aliases.stream().map(alias -> alias.replace('|', '/')).limit(MOST_NAMES).toList());
  }

  /** The entities that statements of a property point at, those of the lowest rank left out. */
  private static List<String> values(Object entity, String property) {
    List<String> values = new ArrayList<>();
    for (Object claim : JsonObjects.items(entity, "claims", property)) {
      if (!JsonObjects.text(claim, "rank").orElse("normal").equals("deprecated")) {
        entityId(JsonObjects.at(claim, "mainsnak")).ifPresent(values::add);
      }
    }
    return values;
  }

  private static Optional<String> entityId(Optional<Object> snak) {
    return snak.flatMap(found -> JsonObjects.text(found, "datavalue", "value", "id"));
  }

  /**
   * The first day that a qualifier tells: {@code +2019-05-20T00:00:00Z}, of which month or day may
   * be 00.
   */
  private static String day(Object claim, String qualifier) {
    return JsonObjects.items(claim, "qualifiers", qualifier).stream()
        .findFirst()
        .flatMap(snak -> JsonObjects.text(snak, "datavalue", "value", "time"))
        .filter(time -> time.matches("\\+[0-9]{4}-[0-9]{2}-[0-9]{2}T.*"))
        .map(time -> time.substring(1, 11).replaceAll("(-00)+$", ""))
        .orElse("");
  }
}
