package org.sayso.read.kb.imports;

import java.util.List;
import java.util.Locale;

/**
 * A row that an imported entity gives to a table of the data folder.
 *
 * @param cells without tabs and line ends, one for each column of the table
 */
public record KnowledgeRow(Table table, List<String> cells) {
  /** The tables that an import writes. */
  public enum Table {
    PERSONS("key", "name", "gender", "wikidata", "aliases", "source", "licence"),
    ORGANIZATIONS("key", "name", "type", "country", "wikidata", "aliases", "source", "licence"),
    /** Offices as Wikidata tells them: "office" is the identifier of a position. */
    TENURES("person", "office", "from", "until", "as of", "source", "licence"),
    /** What the positions are called and what they belong to. */
    POSITIONS("wikidata", "name", "of", "source", "licence");

    private final List<String> columns;

    Table(String... columns) {
      this.columns = List.of(columns);
    }

    public List<String> columns() {
      return columns;
    }

    public String fileName() {
      return name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  public KnowledgeRow {
    cells = cells.stream().map(KnowledgeRow::clean).toList();
    if (cells.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          table
              + " has "
              + table.columns().size()
              + " columns, and there are "
              + cells.size()
              + " cells");
    }
  }

  String line() {
    return String.join("\t", cells) + "\n";
  }

  private static String clean(String cell) {
    return cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
