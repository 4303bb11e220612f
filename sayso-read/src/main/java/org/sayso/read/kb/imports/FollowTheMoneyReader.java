package org.sayso.read.kb.imports;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.read.kb.imports.KnowledgeRow.Table;

/**
 * Reads FollowTheMoney entities, one JSON object a line, as OpenSanctions and others publish them:
 * persons and legal entities with all their names.
 *
 * @see <a href="https://followthemoney.tech/explorer/">FollowTheMoney schemata</a>
 */
public final class FollowTheMoneyReader implements EntityReader {
  private static final Map<String, String> TYPES =
      Map.of(
          "Organization", "organization",
          "Company", "organization",
          "LegalEntity", "organization",
          "PublicBody", "government");
  private static final int MOST_NAMES = 80;

  private FollowTheMoneyReader() {}

  public static FollowTheMoneyReader create() {
    return new FollowTheMoneyReader();
  }

  @Override
  public List<KnowledgeRow> rows(String line, LocalDate asOf) {
    if (line.isBlank()) {
      return List.of();
    }
    Map<String, @Nullable Object> entity = JsonObjects.parse(line);
    String id =
        JsonObjects.text(entity, "id")
            .orElseThrow(() -> new IllegalArgumentException("an entity without id"));
    String schema = JsonObjects.text(entity, "schema").orElse("");
    Set<String> names = new LinkedHashSet<>();
    JsonObjects.text(entity, "caption").ifPresent(names::add);
    for (String property : List.of("name", "alias", "weakAlias")) {
      names.addAll(texts(entity, property));
    }
    names.removeIf(String::isBlank);
    if (names.isEmpty()) {
      return List.of();
    }
    String name = names.iterator().next();
    names.remove(name);
    String aliases =
        String.join(
            "|", names.stream().map(alias -> alias.replace('|', '/')).limit(MOST_NAMES).toList());
    String wikidata =
        texts(entity, "wikidataId").stream()
            .filter(q -> q.matches("Q[1-9][0-9]*"))
            .findFirst()
            .orElse("");
    List<String> datasets = texts(entity.get("datasets"));
    String source =
        "FollowTheMoney" + (datasets.isEmpty() ? "" : ": " + String.join(", ", datasets));
    String type = TYPES.get(schema);
    if (schema.equals("Person")) {
      String gender =
          texts(entity, "gender").stream().findFirst().map(FollowTheMoneyReader::gender).orElse("");
      return List.of(
          new KnowledgeRow(
              Table.PERSONS,
              List.of("ftm-" + id, name, gender, wikidata, aliases, source, "as brought")));
    }
    if (type == null) {
      return List.of();
    }
    String country =
        texts(entity, "country").stream().filter(code -> code.length() == 2).findFirst().orElse("");
    return List.of(
        new KnowledgeRow(
            Table.ORGANIZATIONS,
            List.of(
                "ftm-" + id,
                name,
                type,
                country.toUpperCase(Locale.ROOT),
                wikidata,
                aliases,
                source,
                "as brought")));
  }

  private static String gender(String gender) {
    return gender.equals("female") ? "f" : gender.equals("male") ? "m" : "";
  }

  private static List<String> texts(Object entity, String property) {
    return texts(JsonObjects.at(entity, "properties", property).orElse(null));
  }

  private static List<String> texts(@Nullable Object items) {
    return items instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }
}
