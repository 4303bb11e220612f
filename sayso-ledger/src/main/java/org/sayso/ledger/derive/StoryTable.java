package org.sayso.ledger.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.claim.Claim;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.story.Story;

/** The rows of the stories of one component: stories, claims and provenance edges. */
final class StoryTable implements AutoCloseable {
  private final StatementPool sql;
  private final PreparedStatement addStory;
  private final PreparedStatement addClaim;
  private final PreparedStatement addEdge;

  StoryTable(Connection connection) throws SQLException {
    this.sql = new StatementPool(connection);
    this.addStory =
        sql.of(
            "INSERT INTO story (id, component, first_millis, last_millis, body) VALUES (?, ?, ?, ?, ?)");
    this.addClaim =
        sql.of(
            "INSERT INTO claim (id, component, story, standing, first_millis, last_millis, flags, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    this.addEdge =
        sql.of(
            "INSERT INTO chain (component, from_report, to_end, type, evidence) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
  }

  /** Takes out what a component had. */
  void clear(long component) throws SQLException {
    sql.update("DELETE FROM story WHERE component = ?", component);
    sql.update("DELETE FROM claim WHERE component = ?", component);
    sql.update("DELETE FROM chain WHERE component = ?", component);
  }

  /**
   * Puts in the stories of a component, of which nothing may be there, and says which claim each
   * place is in.
   */
  Map<String, String> write(long component, List<Story> stories) throws SQLException {
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
    return claims;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Long number) {
        statement.setLong(i + 1, number);
      } else {
        statement.setString(i + 1, StoredText.of(String.valueOf(values[i])));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    sql.close();
  }
}
