package org.sayso.ledger.derive;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes a component apart that lost a report. */
final class Components {
  private Components() {}

  /**
   * Gives each part that still hangs together the number of its first report, and returns these
   * numbers.
   */
  static Set<Long> part(ReportTable reports, long component) throws SQLException {
    List<ReportTable.Row> rows = reports.ofComponent(component);
    Map<Long, Long> root = new HashMap<>();
    rows.forEach(row -> root.put(row.number(), row.number()));
    for (long[] link : reports.links(component)) {
      if (root.containsKey(link[0]) && root.containsKey(link[1])) {
        long one = find(root, link[0]);
        long other = find(root, link[1]);
        root.put(Math.max(one, other), Math.min(one, other));
      }
    }
    Set<Long> parts = new TreeSet<>();
    for (ReportTable.Row row : rows) {
      long part = find(root, row.number());
      reports.setComponent(row.number(), part);
      parts.add(part);
    }
    return parts;
  }

  private static long find(Map<Long, Long> root, long at) {
    long top = at;
    for (Long next = root.get(top); next != null && next != top; next = root.get(top)) {
      top = next;
    }
    return top;
  }
}
