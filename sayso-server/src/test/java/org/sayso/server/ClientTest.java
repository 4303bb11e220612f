package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.client.Claim;
import org.sayso.client.Filter;
import org.sayso.client.ProblemException;
import org.sayso.client.SaysoClient;
import org.sayso.client.Statement;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.Reading;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.access.AccessStore;
import org.sayso.server.access.Role;

/** The Java client over a real server. */
class ClientTest {
  @TempDir Path folder;

  private static SaysoClient client(ServedLedger served) {
    return SaysoClient.at(URI.create(served.address()));
  }

  @Test
  void allClaimsComeWithWhatStandsBehindThem() throws IOException {
    try (ServedLedger served = ServedLedger.demo(folder)) {
      SaysoClient sayso = client(served);
      List<String> ids = new ArrayList<>();
      served
          .ledger()
          .queries()
          .claims(LedgerFilter.ALL, line -> ids.add(JsonCursor.parse(line).field("claim").text()));
      List<Claim> claims = sayso.allClaims(Filter.ALL.limit(7)).toList();
      assertThat(claims).extracting(Claim::id).isEqualTo(ids);
      assertThat(claims)
          .allSatisfy(
              claim -> {
                assertThat(claim.counts().leastOrigins())
                    .isLessThanOrEqualTo(claim.counts().mostOrigins());
                assertThat(claim.statements()).isNotEmpty();
              });
      Claim first = claims.get(0);
      assertThat(sayso.claim(first.id())).isEqualTo(first);
      assertThat(sayso.claims(Filter.ALL.with("story", first.story())).items()).contains(first);
      assertThat(sayso.stories(Filter.ALL).items())
          .anySatisfy(story -> assertThat(story.id()).isEqualTo(first.story()));
      var page = sayso.claims(Filter.ALL.limit(3));
      assertThat(sayso.claimsFrom(page.next().orElseThrow()).items())
          .isEqualTo(claims.subList(3, 6));
    }
  }

  @Test
  void statementsPointAtTheWordsOfTheirReports() throws IOException {
    try (ServedLedger served = ServedLedger.demo(folder)) {
      SaysoClient sayso = client(served);
      for (Statement statement : sayso.who("Verhane")) {
        assertThat(statement.speaker()).contains("Verhane");
      }
      assertThat(sayso.search("cable")).isNotEmpty();
      Claim claim = sayso.claims(Filter.ALL.limit(1)).items().get(0);
      for (var statement : claim.statements()) {
        Reading reading = sayso.report(statement.report());
        assertThat(statement.span().in(reading.report().text())).isEqualTo(statement.text());
      }
      assertThat(sayso.match(claim.text()).get(0).claim()).isEqualTo(claim.id());
      assertThat(sayso.allStatements(Filter.ALL.with("stance", "denies")))
          .isNotEmpty()
          .allSatisfy(statement -> assertThat(statement.stance()).isEqualTo("denies"));
    }
  }

  @Test
  void whatTheServerRefusesIsAProblemWithAKind() throws IOException {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      SaysoClient sayso = client(served);
      assertThatThrownBy(() -> sayso.claim("no/such claim"))
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> {
                assertThat(problem.type()).isEqualTo("/api/problems#not-found");
                assertThat(problem.status()).isEqualTo(404);
                assertThat(problem).hasMessageContaining("no/such claim");
              });
      assertThatThrownBy(() -> sayso.claims(Filter.ALL.with("standin", "disputed")))
          .hasMessageContaining("standin");
      assertThat(sayso.head().entries()).isZero();
    }
  }

  @Test
  void aTokenDecidesWhatAProgramMayDo() throws IOException {
    String viewer;
    String editor;
    try (GuardedServer server = GuardedServer.asking(folder)) {
      try (AccessStore store = AccessStore.open(folder)) {
        viewer = store.addToken("editor", "reads", Role.VIEWER, Instant.EPOCH);
        editor = store.addToken("editor", "decides", Role.EDITOR, Instant.EPOCH);
      }
      server.ledger.add(DemoReadings.all().subList(0, 3), Instant.EPOCH);
      SaysoClient stranger = SaysoClient.at(URI.create(server.server.address()));
      assertThatThrownBy(stranger::head)
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> assertThat(problem.type()).endsWith("#sign-in-needed"));
      SaysoClient reader = stranger.withToken(viewer);
      var statement = reader.claims(Filter.ALL).items().get(0).statements().get(0);
      assertThatThrownBy(() -> reader.decide("find", statement.place(), "refuted", ""))
          .isInstanceOfSatisfying(
              ProblemException.class,
              problem -> assertThat(problem.type()).endsWith("#role-needed"));
      int before = reader.head().entries();
      assertThat(
              stranger
                  .withToken(editor)
                  .decide("find", statement.place(), "refuted", "seen it")
                  .entries())
          .isEqualTo(before + 1);
    }
  }
}
