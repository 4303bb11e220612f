package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.Reading;
import org.sayso.model.json.ReadingJson;
import org.sayso.server.page.Address;

/** The interface gives what the library and the command line give, page by page. */
class ApiAnswersTest {
  private static final String ROOT = "/api/v1";
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  @TempDir Path folder;

  private static List<String> lines(Consumer<Consumer<String>> question) {
    List<String> lines = new ArrayList<>();
    question.accept(lines::add);
    return lines;
  }

  private static List<String> lines(ServedLedger served, String address) {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().toList();
  }

  @Test
  void theSameBytesAsTheLibrary() {
    try (ServedLedger served = ServedLedger.demo(folder)) {
      var queries = served.ledger().queries();
      List<String> claims = lines(to -> queries.claims(LedgerFilter.ALL, to));
      assertThat(claims).hasSizeGreaterThan(20);
      assertThat(lines(served, ROOT + "/claims?limit=200&format=jsonl"))
          .isEqualTo(claims.subList(0, Math.min(200, claims.size())));
      assertThat(lines(served, ROOT + "/stories?format=jsonl"))
          .isEqualTo(lines(to -> queries.stories(LedgerFilter.ALL, to)));
      assertThat(lines(served, ROOT + "/chain?format=jsonl"))
          .isEqualTo(lines(to -> queries.chain(Optional.empty(), to)));
      String id = ApiDescription.json(claims.get(0)).get("claim").asText();
      assertThat(served.get(ROOT + "/claims/" + id).body()).isEqualTo(claims.get(0));
      assertThat(lines(served, ROOT + "/who?name=Verhane&limit=7&format=jsonl"))
          .isNotEmpty()
          .isEqualTo(queries.who("Verhane", 7).stream().map(LedgerJson::write).toList());
      assertThat(lines(served, ROOT + "/search?words=cable&limit=7&format=jsonl"))
          .isNotEmpty()
          .isEqualTo(queries.search("cable", 7).stream().map(LedgerJson::write).toList());
      Reading reading = DemoReadings.all().get(0);
      assertThat(served.get(ROOT + "/reports/" + Address.part(reading.report().id())).body())
          .isEqualTo(ReadingJson.write(reading));
    }
  }

  @Test
  void theFiltersAreThoseOfTheCommandLine() {
    try (ServedLedger served = ServedLedger.demo(folder)) {
      for (String line : lines(served, ROOT + "/claims?stance=denies&limit=200&format=jsonl")) {
        assertThat(ApiDescription.json(line).get("statements").findValuesAsText("stance"))
            .contains("denies");
      }
      for (String line : lines(served, ROOT + "/claims?standing=disputed&format=jsonl")) {
        assertThat(ApiDescription.json(line).get("standing").asText()).isEqualTo("disputed");
      }
      assertThat(lines(served, ROOT + "/claims?since=2199-01-01&format=jsonl")).isEmpty();
      assertThat(served.get(ROOT + "/claims?since=tomorrow").body())
          .contains("since", "tomorrow", "2025-04-08");
    }
  }

  /** All pages from one address on, by their Link headers. */
  private static List<String> walk(ServedLedger served, String address, Runnable between) {
    List<String> all = new ArrayList<>();
    String at = address;
    for (int page = 0; page < 1_000 && !at.isEmpty(); page++) {
      HttpResponse<String> answer = served.get(at);
      assertThat(answer.statusCode()).as(at).isEqualTo(200);
      JsonNode body = ApiDescription.json(answer.body());
      body.get("items").forEach(item -> all.add(item.toString()));
      Matcher link = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
      String next = link.find() ? link.group(1) : "";
      assertThat(body.get("next").isNull() ? "" : body.get("next").asText()).isEqualTo(next);
      assertThat(body.get("items").size()).isPositive();
      between.run();
      at = next;
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "/stories,1",
    "/stories,3",
    "/claims,1",
    "/claims,7",
    "/statements,13",
    "/statements,200",
    "/reports,1",
    "/reports,4",
    "/claims?stance=asserts,5"
  })
  void pagesOfAnySizeGiveEveryRowOnceInTheSameOrder(String list, int size) {
    try (ServedLedger served = ServedLedger.demo(folder)) {
      String sign = list.contains("?") ? "&" : "?";
      List<String> whole = walk(served, ROOT + list + sign + "limit=200", () -> {});
      List<String> paged = walk(served, ROOT + list + sign + "limit=" + size, () -> {});
      assertThat(paged).hasSizeGreaterThan(4).doesNotHaveDuplicates().isEqualTo(whole);
    }
  }

  @Test
  void whatIsEnteredBetweenTwoPagesNeitherHidesNorRepeatsARow() {
    List<Reading> readings = DemoReadings.all();
    try (ServedLedger served = ServedLedger.empty(folder)) {
      int early = readings.size() - 6;
      served.ledger().add(readings.subList(0, early), Instant.EPOCH);
      List<Reading> late = new ArrayList<>(readings.subList(early, readings.size()));
      List<String> before = reportIds(walk(served, ROOT + "/reports?limit=200", () -> {}));
      List<String> walked =
          reportIds(
              walk(
                  served,
                  ROOT + "/reports?limit=3",
                  () -> {
                    if (!late.isEmpty()) {
                      served.ledger().add(List.of(late.remove(0)), Instant.EPOCH);
                    }
                  }));
      assertThat(walked).doesNotHaveDuplicates().containsAll(before);
    }
  }

  private static List<String> reportIds(List<String> rows) {
    return rows.stream().map(row -> ApiDescription.json(row).get("report").asText()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/claims?limit=0,limit", "/claims?limit=201,limit", "/claims?limit=ten,limit",
    "/claims?limit=99999999999,limit", "/claims?after=nonsense,after",
        "/claims?limit=1&limit=2,limit",
    "/who,name", "/search?words=,words"
  })
  void aWrongValueIsNamedWithItsParameter(String at, String name) {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      HttpResponse<String> answer = served.get(ROOT + at);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(ApiDescription.json(answer.body()).get("detail").asText()).contains(name);
    }
  }

  @Test
  void anAnswerIsKnownUntilTheLedgerGoesOn() {
    List<Reading> readings = DemoReadings.all();
    try (ServedLedger served = ServedLedger.empty(folder)) {
      served.ledger().add(readings.subList(0, 5), Instant.EPOCH);
      HttpResponse<String> first = served.get(ROOT + "/claims");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(first.headers().firstValue("Sayso-Entries"))
          .contains(String.valueOf(served.ledger().head().count()));
      HttpResponse<String> same = served.get(ROOT + "/claims", "If-None-Match", tag);
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.body()).isEmpty();
      assertThat(served.get(ROOT + "/claims", "If-None-Match", "\"x\", " + tag).statusCode())
          .isEqualTo(304);
      served.ledger().add(readings.subList(5, 6), Instant.EPOCH);
      HttpResponse<String> gone = served.get(ROOT + "/claims", "If-None-Match", tag);
      assertThat(gone.statusCode()).isEqualTo(200);
      assertThat(gone.body()).isNotEqualTo(first.body());
      assertThat(gone.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }
  }

  @Test
  void aTextThatIsReadIsNotStored() {
    try (ServedLedger served = ServedLedger.empty(folder)) {
      String text = "\"The bridge is safe,\" said Mayor Ada Holm on Tuesday.";
      HttpResponse<String> reading = served.post(ROOT + "/read", "text/plain", text);
      assertThat(reading.statusCode()).as(reading.body()).isEqualTo(200);
      JsonNode body = ApiDescription.json(reading.body());
      assertThat(body.get("report").get("text").asText()).contains("The bridge is safe");
      assertThat(body.get("attributions")).isNotEmpty();
      HttpResponse<String> page =
          served.post(
              ROOT + "/read",
              "text/html; charset=utf-8",
              "<html><body><article><h1>Bridge</h1><p>" + text + "</p></article></body></html>");
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      assertThat(served.ledger().head().count()).isZero();
    }
  }

  @Test
  void aDecisionOfAPersonIsEnteredAndCounts() {
    try (ServedLedger served = ServedLedger.demo(folder)) {
      JsonNode claim =
          ApiDescription.json(served.get(ROOT + "/claims?limit=1").body()).get("items").get(0);
      JsonNode statement = claim.get("statements").get(0);
      String place =
          statement.get("report").asText()
              + "@"
              + statement.get("span").get("start").asText()
              + "-"
              + statement.get("span").get("end").asText();
      long before = served.ledger().head().count();
      HttpResponse<String> decided =
          served.post(
              ROOT + "/decisions",
              "application/json",
              "{\"decide\":\"find\",\"one\":\""
                  + place
                  + "\",\"other\":\"refuted\",\"by\":\"Ada\"}");
      assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
      assertThat(served.ledger().head().count()).isEqualTo(before + 1);
      assertThat(
              ApiDescription.json(
                      served.get(ROOT + "/claims/" + claim.get("claim").asText()).body())
                  .get("standing")
                  .asText())
          .isEqualTo("refuted");
      HttpResponse<String> wrong =
          served.post(
              ROOT + "/decisions",
              "application/json",
              "{\"decide\":\"find\",\"one\":\"nowhere\",\"other\":\"refuted\"}");
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(served.ledger().head().count()).isEqualTo(before + 1);
    }
  }
}
