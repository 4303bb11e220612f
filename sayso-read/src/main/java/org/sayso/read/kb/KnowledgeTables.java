package org.sayso.read.kb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ActorType;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/**
 * Rows of the knowledge base's tables as records. A row that is not as it should be is told with
 * file and line.
 */
public final class KnowledgeTables {
  static final String[] COUNTRY_COLUMNS = {
    "code", "alpha3", "wikidata", "name", "capitals", "demonyms", "aliases", "source", "licence"
  };
  static final String[] PERSON_COLUMNS = {
    "key", "name", "gender", "wikidata", "aliases", "source", "licence"
  };
  static final String[] OFFICE_COLUMNS = {
    "person", "office", "of", "from", "until", "as of", "source", "licence"
  };
  static final String[] ORGANIZATION_COLUMNS = {
    "key", "name", "type", "country", "wikidata", "aliases", "source", "licence"
  };
  static final String[] METONYM_COLUMNS = {
    "name", "of", "stands for", "example", "source", "licence"
  };

  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private KnowledgeTables() {}

  static RulesTable shipped(String file, String[] columns) {
    return RulesTable.load(KnowledgeTables.class, file, columns);
  }

  static Country country(RulesRow row) {
    try {
      return new Country(
          row.cell("code"),
          filled(row, "name"),
          wikidata(row),
          several(row, "capitals"),
          several(row, "demonyms"),
          several(row, "aliases"));
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** A row of {@code persons.tsv}. */
  public static KnownPerson person(RulesRow row) {
    Gender gender =
        switch (row.cell("gender")) {
          case "m" -> Gender.MALE;
          case "f" -> Gender.FEMALE;
          case "" -> Gender.UNKNOWN;
          default ->
              throw row.wrong(
                  "gender is \"" + row.cell("gender") + "\", which is not m, f or empty");
        };
    return new KnownPerson(
        filled(row, "key"), filled(row, "name"), gender, wikidata(row), several(row, "aliases"));
  }

  /** A row of {@code organizations.tsv}. */
  public static KnownOrganization organization(RulesRow row) {
    return new KnownOrganization(
        filled(row, "key"),
        filled(row, "name"),
        row.constant("type", ActorType.class),
        emptyAsNull(row.cell("country")),
        wikidata(row),
        several(row, "aliases"));
  }

  static Tenure tenure(RulesRow row) {
    return tenure(row, filled(row, "person"), filled(row, "office"), filled(row, "of"));
  }

  /** The dates of a row for a person and an office that are told elsewhere. */
  public static Tenure tenure(RulesRow row, String person, String office, String of) {
    LocalDate asOf = day(row, "as of", false);
    if (asOf == null) {
      throw row.wrong("\"as of\" is empty");
    }
    try {
      return new Tenure(person, office, of, day(row, "from", false), day(row, "until", true), asOf);
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  static Metonym metonym(RulesRow row) {
    return new Metonym(filled(row, "name"), filled(row, "of"), filled(row, "stands for"));
  }

  private static List<String> several(RulesRow row, String column) {
    List<String> values = new ArrayList<>(Arrays.asList(row.cell(column).split("\\|")));
    values.removeIf(String::isBlank);
    return values;
  }

  private static String filled(RulesRow row, String column) {
    String value = row.cell(column);
    if (value.isEmpty()) {
      throw row.wrong(column + " is empty");
    }
    return value;
  }

  private static @Nullable String wikidata(RulesRow row) {
    String value = row.cell("wikidata");
    if (!value.isEmpty() && !WIKIDATA.matcher(value).matches()) {
      throw row.wrong("wikidata is \"" + value + "\", which is not Q and a number");
    }
    return emptyAsNull(value);
  }

  private static @Nullable String emptyAsNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** A day, month or year; a month or year counts from its first day, or as an end, to its last. */
  private static @Nullable LocalDate day(RulesRow row, String column, boolean end) {
    String value = row.cell(column);
    try {
      return switch (value.length()) {
        case 0 -> null;
        case 4 -> LocalDate.of(number(value, 0, 4), 1, 1).plusYears(end ? 1 : 0);
        case 7 -> LocalDate.of(number(value, 0, 4), number(value, 5, 7), 1).plusMonths(end ? 1 : 0);
        case 10 -> LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
        default -> throw new DateTimeException("wrong length");
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw row.wrong(column + " is \"" + value + "\", which is no ISO 8601 day, month or year");
    }
  }

  private static int number(String value, int start, int end) {
    return Integer.parseInt(value, start, end, 10);
  }
}
