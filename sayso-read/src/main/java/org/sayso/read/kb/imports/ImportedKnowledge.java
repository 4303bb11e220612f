package org.sayso.read.kb.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.kb.KnowledgeBase;
import org.sayso.read.kb.KnowledgeTables;
import org.sayso.read.kb.KnownActor;
import org.sayso.read.kb.KnownOrganization;
import org.sayso.read.kb.KnownPerson;
import org.sayso.read.kb.Tenure;
import org.sayso.read.kb.imports.KnowledgeRow.Table;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** The knowledge base of a data folder: what comes with Sayso and what was imported. */
public final class ImportedKnowledge {
  private ImportedKnowledge() {}

  /** Where a data folder keeps what was imported. */
  public static Path folder(Path data) {
    return data.resolve("kb");
  }

  /**
   * Reads the knowledge base of a data folder; without imports, what comes with Sayso.
   *
   * @throws SaysoException if a table has a wrong row; the message names file and line
   */
  public static KnowledgeBase load(Path data) {
    return in(folder(data));
  }

  /**
   * The same, from the folder that holds the imported tables itself.
   *
   * @throws SaysoException if a table has a wrong row; the message names file and line
   */
  public static KnowledgeBase in(Path folder) {
    KnowledgeBase shipped = KnowledgeBase.shipped();
    if (!Files.isDirectory(folder)) {
      return shipped;
    }
    Map<String, String> keys = new HashMap<>();
    for (KnownActor actor : shipped.actors()) {
      String wikidata = actor.wikidata();
      if (wikidata != null) {
        keys.put(wikidata, actor.key());
      }
    }
    Map<String, KnownActor> actors = new HashMap<>();
    Map<String, String> keyOfRow = new HashMap<>();
    for (RulesRow row : rows(folder, Table.PERSONS)) {
      KnownPerson person = KnowledgeTables.person(row);
      String key = keys.getOrDefault(row.cell("wikidata"), person.key());
      keyOfRow.put(person.key(), key);
      actors.put(
          key,
          new KnownPerson(
              key, person.name(), person.gender(), person.wikidata(), person.aliases()));
    }
    for (RulesRow row : rows(folder, Table.ORGANIZATIONS)) {
      KnownOrganization body = KnowledgeTables.organization(row);
      String key = keys.getOrDefault(row.cell("wikidata"), body.key());
      actors.put(
          key,
          new KnownOrganization(
              key, body.name(), body.type(), body.country(), body.wikidata(), body.aliases()));
    }
    return KnowledgeBase.shippedWith(
        List.copyOf(actors.values()), tenures(folder, keyOfRow, shipped));
  }

  private static List<Tenure> tenures(
      Path folder, Map<String, String> keyOfRow, KnowledgeBase shipped) {
    Map<String, RulesRow> positions = new HashMap<>();
    rows(folder, Table.POSITIONS).forEach(row -> positions.put(row.cell("wikidata"), row));
    List<Tenure> tenures = new ArrayList<>();
    for (RulesRow row : rows(folder, Table.TENURES)) {
      RulesRow position = positions.get(row.cell("office"));
      String person = keyOfRow.get(row.cell("person"));
      if (position != null && person != null) {
        tenures.add(
            KnowledgeTables.tenure(row, person, office(position), owner(position, shipped)));
      }
    }
    return tenures;
  }

  /** "president" of "President of Ukraine". */
  private static String office(RulesRow position) {
    String name = position.cell("name").toLowerCase(Locale.ROOT);
    int of = name.indexOf(" of ");
    String office = of > 0 && !name.startsWith("minister of ") ? name.substring(0, of) : name;
    return office.equals("minister of foreign affairs") ? "foreign minister" : office;
  }

  private static String owner(RulesRow position, KnowledgeBase shipped) {
    String wikidata = position.cell("of");
    String known =
        shipped.actors().stream()
            .filter(
                actor -> wikidata.equals(actor.wikidata()) && actor.key().startsWith("country-"))
            .map(actor -> actor.key().substring("country-".length()))
            .findFirst()
            .orElse("");
    return known.isEmpty() ? position.cell("name") : known;
  }

  private static List<RulesRow> rows(Path folder, Table table) {
    Path file = folder.resolve(table.fileName());
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Reader characters = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return RulesTable.read(file.toString(), characters, table.columns().toArray(String[]::new))
          .rows();
    } catch (CharacterCodingException e) {
      throw new SaysoException(
          Fault.DATA, file + " is no text in UTF-8; import it anew or leave it out", e);
    } catch (IOException e) {
      throw new SaysoException(Fault.ENVIRONMENT, file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
