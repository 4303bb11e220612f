package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.SQLException;
import org.sayso.ledger.store.Dialect;

/** The derived tables during one transaction. Not for several threads. */
record Tables(
    Connection connection, ReportTable reports, StatementTable statements, StoryTable stories)
    implements AutoCloseable {
  Tables(Connection connection, Dialect dialect) throws SQLException {
    this(
        connection,
        new ReportTable(connection),
        new StatementTable(connection, dialect),
        new StoryTable(connection));
  }

  @Override
  public void close() throws SQLException {
    reports.close();
    statements.close();
    stories.close();
  }
}
