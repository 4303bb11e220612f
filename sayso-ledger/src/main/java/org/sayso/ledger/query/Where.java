package org.sayso.ledger.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a question with their values, which are always bound and never written into the
 * SQL.
 */
final class Where {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Where and(String condition, Object... bound) {
    sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
    values.addAll(List.of(bound));
    return this;
  }

  /** All conditions of another one, too. */
  Where and(Where other) {
    if (!other.sql.isEmpty()) {
      sql.append(sql.isEmpty() ? " WHERE " : " AND ")
          .append(other.sql, " WHERE ".length(), other.sql.length());
      values.addAll(other.values);
    }
    return this;
  }

  Object[] values() {
    return values.toArray();
  }

  String sql() {
    return sql.toString();
  }

  /** Binds the values from the first question mark on and returns the number of the next. */
  int bind(PreparedStatement statement) throws SQLException {
    int at = 1;
    for (Object value : values) {
      if (value instanceof Long number) {
        statement.setLong(at++, number);
      } else {
        statement.setString(at++, value.toString());
      }
    }
    return at;
  }
}
