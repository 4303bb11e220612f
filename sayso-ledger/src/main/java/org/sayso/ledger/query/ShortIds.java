package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.store.Dialect;
import org.sayso.ledger.store.LedgerDatabase;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.JsonCursor;

/**
 * Ids as people give them: whole, or their beginning, as pages print it with an ellipsis behind. A
 * whole id is always itself, even if others begin with it.
 */
public final class ShortIds {
  /** So many candidates are named. */
  private static final int NAMED = 10;

  private static final int SHOWN_CHARS = 70;
  private static final Pattern ELLIPSIS = Pattern.compile("(…|\\.\\.\\.)$");
  private static final String HIGHEST = "\udbff\udfff";

  private final LedgerDatabase database;

  ShortIds(LedgerDatabase database) {
    this.database = database;
  }

  private enum Kind {
    CLAIM("claim", "claims", "SELECT id, body FROM claim"),
    STORY("story", "stories", "SELECT id, body FROM story"),
    REPORT("report", "reports", "SELECT id, title FROM report");

    private final String noun;
    private final String plural;
    private final String select;

    Kind(String noun, String plural, String select) {
      this.noun = noun;
      this.plural = plural;
      this.select = select;
    }

    String label(String row) {
      return switch (this) {
        case CLAIM -> JsonCursor.parse(row).field("text").text();
        case STORY -> JsonCursor.parse(row).field("title").text();
        case REPORT -> row;
      };
    }
  }

  /**
   * The id of the one claim whose id begins so.
   *
   * @throws SaysoException of fault USER if there is none, or, with their names, if there are
   *     several
   */
  public String claim(String given) {
    return one(Kind.CLAIM, given);
  }

  /**
   * The id of the one story whose id begins so.
   *
   * @throws SaysoException as {@link #claim}
   */
  public String story(String given) {
    return one(Kind.STORY, given);
  }

  /**
   * The id of the one report whose id begins so.
   *
   * @throws SaysoException as {@link #claim}
   */
  public String report(String given) {
    return one(Kind.REPORT, given);
  }

  /**
   * The id of the one story or report whose id begins so; empty if there is none.
   *
   * @throws SaysoException of fault USER if there are several
   */
  public Optional<String> storyOrReport(String given) {
    for (Kind kind : new Kind[] {Kind.STORY, Kind.REPORT}) {
      Map<String, String> found = found(kind, given);
      if (!found.isEmpty()) {
        return Optional.of(one(kind, given, found));
      }
    }
    return Optional.empty();
  }

  /**
   * A place in a report, {@code REPORT@START-END}, with the whole id of the report.
   *
   * @throws IllegalArgumentException if it is not of that form
   * @throws SaysoException as {@link #claim}
   */
  public StatementPlace place(String given) {
    StatementPlace place = StatementPlace.parse(given.strip());
    return new StatementPlace(report(place.report()), place.span());
  }

  private String one(Kind kind, String given) {
    return one(kind, given, found(kind, given));
  }

  private static String one(Kind kind, String given, Map<String, String> found) {
    if (found.size() == 1) {
      return found.keySet().iterator().next();
    }
    if (found.isEmpty()) {
      throw new SaysoException(
          Fault.USER,
          "the ledger has no "
              + kind.noun
              + " with the id \""
              + given
              + "\", nor one whose id begins so; `sayso "
              + (kind == Kind.CLAIM ? "claims" : "stories")
              + "` lists "
              + (kind == Kind.REPORT ? "reports with their stories" : "them"));
    }
    String named =
        found.entrySet().stream()
            .limit(NAMED)
            .map(row -> "\n  " + row.getKey() + "  " + brief(kind.label(row.getValue())))
            .collect(Collectors.joining());
    throw new SaysoException(
        Fault.USER,
        "the ids of several "
            + kind.plural
            + " begin with \""
            + given
            + "\"; give more of the one you mean:"
            + named
            + (found.size() > NAMED ? "\n  … and more" : ""));
  }

  private static String brief(String label) {
    String line = label.replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.length() <= SHOWN_CHARS ? line : line.substring(0, SHOWN_CHARS) + "…";
  }

  /** The rows whose ids begin so, at most one more than are named. */
  private Map<String, String> found(Kind kind, String given) {
    String whole = given.strip();
    Map<String, String> exact = rows(kind, new Where().and("id = ?", whole));
    String beginning = ELLIPSIS.matcher(whole).replaceAll("");
    if (!exact.isEmpty() || beginning.isEmpty()) {
      return exact;
    }
    Where where = new Where();
    beginsWith(where, database.dialect(), beginning);
    return rows(kind, where);
  }

  /** A file's order is that of code points; a server may have the order of a language. */
  static void beginsWith(Where where, Dialect dialect, String beginning) {
    if (dialect == Dialect.SQLITE) {
      where.and("id >= ?", beginning).and("id < ?", beginning + HIGHEST);
    } else {
      where.and("starts_with(id, ?)", beginning);
    }
  }

  private Map<String, String> rows(Kind kind, Where where) {
    return database.query(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  kind.select + where.sql() + " ORDER BY id LIMIT " + (NAMED + 1))) {
            where.bind(select);
            Map<String, String> found = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
              }
            }
            return found;
          }
        });
  }
}
