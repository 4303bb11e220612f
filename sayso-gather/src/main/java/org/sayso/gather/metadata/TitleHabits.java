package org.sayso.gather.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.gather.table.TableFile;

/**
 * Where outlets keep the headline of an article, for those whose {@code og:title} is another text
 * made for social networks. A table that a person can correct; an outlet that is not in it has no
 * habit. Immutable; threads may share it.
 */
final class TitleHabits {
  private static final String TABLE = "title-habits.tsv";

  private final Map<String, String> fieldOf;

  private TitleHabits(Map<String, String> fieldOf) {
    this.fieldOf = Map.copyOf(fieldOf);
  }

  static TitleHabits load() {
    Map<String, String> fields = new HashMap<>();
    for (List<String> row : TableFile.rows(TitleHabits.class, TABLE, 3)) {
      fields.put(row.get(0), row.get(1));
    }
    return new TitleHabits(fields);
  }

  /**
   * The field (as {@link Found#where} names it) that the first known outlet of some addresses uses.
   */
  Optional<String> fieldOf(List<String> addresses) {
    for (String address : addresses) {
      String host = SiteFinder.host(address);
      while (host.indexOf('.') > 0) {
        String field = fieldOf.get(host);
        if (field != null) {
          return Optional.of(field);
        }
        host = host.substring(host.indexOf('.') + 1);
      }
    }
    return Optional.empty();
  }
}
