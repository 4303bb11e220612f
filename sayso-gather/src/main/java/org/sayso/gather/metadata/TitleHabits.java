package org.sayso.gather.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.gather.table.TableFile;

/**
 * Where outlets keep the headline of an article: knowledge about outlets, which no page tells by
 * itself. A table that a person can correct; an outlet that is not in it has no habit. Immutable;
 * threads may share it.
 */
final class TitleHabits {
  private static final String TABLE = "title-habits.tsv";
  private static final Set<String> FIELDS =
      Set.of("json-ld:headline", "h1", "h1:part", "microdata:headline", "title");

  private final Map<String, List<Habit>> habitsOf;

  /** Fields, the preferred one first, of what an outlet published before a day. */
  private record Habit(List<String> fields, LocalDate before) {}

  private TitleHabits(Map<String, List<Habit>> habitsOf) {
    this.habitsOf = Map.copyOf(habitsOf);
  }

  static TitleHabits load() {
    return of(TableFile.rows(TitleHabits.class, TABLE, 4));
  }

  /** No outlet has a habit. */
  static TitleHabits none() {
    return new TitleHabits(Map.of());
  }

  /**
   * Habits of rows: host, fields parted by commas, the day before which they hold (empty: to this
   * day), source.
   *
   * @throws IllegalArgumentException if a field is none that a page may have, a day is none, or a
   *     host comes twice with the same day
   */
  static TitleHabits of(List<List<String>> rows) {
    Map<String, List<Habit>> habits = new HashMap<>();
    for (List<String> row : rows) {
      String host = row.get(0);
      List<String> fields = List.of(row.get(1).split(",", -1));
      for (String field : fields) {
        if (!isField(field)) {
          throw new IllegalArgumentException(
              "titles of " + host + ": there is no field \"" + field + "\"");
        }
      }
      LocalDate before = row.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(2));
      List<Habit> own = habits.computeIfAbsent(host, key -> new ArrayList<>());
      if (own.stream().anyMatch(habit -> habit.before().equals(before))) {
        throw new IllegalArgumentException("titles of " + host + ": the host comes twice");
      }
      own.add(new Habit(fields, before));
      own.sort(Comparator.comparing(Habit::before));
    }
    return new TitleHabits(habits);
  }

  private static boolean isField(String field) {
    return FIELDS.contains(field)
        || field.startsWith(TitleFinder.META) && field.length() > TitleFinder.META.length();
  }

  /**
   * The fields (as {@link Found#where} names them) that the first known outlet of some addresses
   * uses, the preferred one first; empty if none is known.
   *
   * @param published the day of the page; where it is unknown the newest habit counts
   */
  List<String> fieldsOf(List<String> addresses, Optional<LocalDate> published) {
    LocalDate day = published.orElse(LocalDate.MAX.minusDays(1));
    for (String address : addresses) {
      String host = SiteFinder.host(address);
      while (host.indexOf('.') > 0) {
        for (Habit habit : habitsOf.getOrDefault(host, List.of())) {
          if (day.isBefore(habit.before())) {
            return habit.fields();
          }
        }
        host = host.substring(host.indexOf('.') + 1);
      }
    }
    return List.of();
  }
}
