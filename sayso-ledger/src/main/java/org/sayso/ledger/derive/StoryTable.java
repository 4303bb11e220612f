package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.claim.Claim;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.story.Story;

/**
 * The rows of the stories of one component: stories, claims, provenance edges, and which claim each
 * statement is in.
 */
final class StoryTable implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement addStory;
  private final PreparedStatement addClaim;
  private final PreparedStatement addEdge;
  private final PreparedStatement setClaim;

  StoryTable(Connection connection) throws SQLException {
    this.connection = connection;
    this.addStory =
        connection.prepareStatement(
            "INSERT INTO story (id, component, first_millis, last_millis, body) VALUES (?, ?, ?, ?, ?)");
    this.addClaim =
        connection.prepareStatement(
            "INSERT INTO claim (id, component, story, standing, first_millis, last_millis, flags, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    this.addEdge =
        connection.prepareStatement(
            "INSERT INTO chain (component, from_report, to_end, type, evidence) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    this.setClaim = connection.prepareStatement("UPDATE statement SET claim = ? WHERE number = ?");
  }

  /** Takes out what a component had. */
  void clear(long component) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.executeUpdate("DELETE FROM story WHERE component = " + component);
      delete.executeUpdate("DELETE FROM claim WHERE component = " + component);
      delete.executeUpdate("DELETE FROM chain WHERE component = " + component);
    }
  }

  /** Puts in the stories of a component, of which nothing may be there. */
  void write(long component, List<Story> stories) throws SQLException {
    Map<String, String> claims = new HashMap<>();
    for (Story story : stories) {
      bind(
          addStory,
          story.id(),
          component,
          story.first().toEpochMilli(),
          story.last().toEpochMilli(),
          LedgerJson.write(story));
      addStory.addBatch();
      for (Claim claim : story.claims()) {
        bind(
            addClaim,
            claim.id(),
            component,
            story.id(),
            claim.assessment().standing().word(),
            claim.first().toEpochMilli(),
            claim.last().toEpochMilli(),
            " " + String.join(" ", claim.assessment().flags()) + " ",
            LedgerJson.write(claim));
        addClaim.addBatch();
        claim
            .statements()
            .forEach(line -> claims.put(line.statement().place().toString(), claim.id()));
      }
      for (ChainEdge edge : story.chain()) {
        bind(addEdge, component, edge.from(), edge.to(), edge.type().word(), edge.evidence());
        addEdge.addBatch();
      }
    }
    addStory.executeBatch();
    addClaim.executeBatch();
    addEdge.executeBatch();
    assign(component, claims);
  }

  private void assign(long component, Map<String, String> claims) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "SELECT s.number, s.place, s.claim FROM statement s JOIN report r ON r.number = s.report WHERE r.component = "
                    + component)) {
      while (rows.next()) {
        String claim = claims.getOrDefault(rows.getString(2), "");
        if (!claim.equals(rows.getString(3))) {
          setClaim.setString(1, claim);
          setClaim.setLong(2, rows.getLong(1));
          setClaim.addBatch();
        }
      }
    }
    setClaim.executeBatch();
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Long number) {
        statement.setLong(i + 1, number);
      } else {
        statement.setString(i + 1, String.valueOf(values[i]));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    addStory.close();
    addClaim.close();
    addEdge.close();
    setClaim.close();
  }
}
