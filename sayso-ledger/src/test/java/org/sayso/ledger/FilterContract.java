package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.chain.ChainEdge;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.query.ChainFilter;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.ledger.query.ShortIds;
import org.sayso.model.SaysoException;
import org.sayso.model.json.JsonCursor;

/**
 * What every store finds for a filter: of each kind of row just those that a look at all of them
 * finds too.
 */
abstract class FilterContract {
  private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> DAYS =
      List.of("2025-02-01", "2025-03-04", "2025-03-11", "2025-04-01");

  private Ledger ledger;
  private LedgerQueries queries;
  private List<JsonCursor> claims;

  /** An empty ledger. */
  abstract Ledger ledger();

  @BeforeEach
  void readings() {
    ledger = ledger();
    ledger.add(Invented.readings(11, 60), SEEN);
    queries = ledger.queries();
    claims = claims(LedgerFilter.ALL);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private List<JsonCursor> claims(LedgerFilter filter) {
    List<JsonCursor> found = new ArrayList<>();
    queries.claims(filter, line -> found.add(JsonCursor.parse(line)));
    return found;
  }

  private List<JsonCursor> stories(LedgerFilter filter) {
    List<JsonCursor> found = new ArrayList<>();
    queries.stories(filter, line -> found.add(JsonCursor.parse(line)));
    return found;
  }

  private List<JsonCursor> edges(LedgerFilter filter) {
    List<JsonCursor> found = new ArrayList<>();
    queries.chain(
        new ChainFilter(Optional.empty(), Optional.empty(), filter),
        line -> found.add(JsonCursor.parse(line)));
    return found;
  }

  /** A filter by one or several of {@code field=value}. */
  private static LedgerFilter by(String... fields) {
    List<String> given = List.of(fields);
    return new LedgerFilter(
        value(given, "since").map(FilterContract::time),
        value(given, "until").map(FilterContract::time),
        value(given, "speaker"),
        value(given, "outlet"),
        value(given, "stance"),
        value(given, "standing"),
        value(given, "flag"),
        value(given, "story"),
        Integer.MAX_VALUE);
  }

  private static Instant time(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<String> value(List<String> fields, String name) {
    return fields.stream()
        .filter(field -> field.startsWith(name + "="))
        .map(field -> field.substring(name.length() + 1))
        .findFirst();
  }

  private static List<String> ids(List<JsonCursor> rows, String field) {
    return rows.stream().map(row -> row.field(field).text()).sorted().toList();
  }

  private List<String> claimIds(Predicate<JsonCursor> fits) {
    return ids(claims.stream().filter(fits).toList(), "claim");
  }

  private static boolean says(JsonCursor claim, Predicate<JsonCursor> fits) {
    return claim.field("statements").items(item -> item).stream().anyMatch(fits);
  }

  private static Predicate<JsonCursor> has(String field, String value) {
    return row -> row.field(field).optionalText().filter(value::equals).isPresent();
  }

  @Test
  void aClaimFitsIfOneStatementHasSpeakerStanceAndOutletTogether() {
    assertThat(ids(claims(by("speaker=Mira Kolden", "stance=denies")), "claim"))
        .isEqualTo(
            claimIds(
                claim -> says(claim, has("speaker", "Mira Kolden").and(has("stance", "denies")))))
        .isNotEmpty();
    assertThat(ids(claims(by("outlet=Outlet 3", "stance=denies")), "claim"))
        .isEqualTo(
            claimIds(claim -> says(claim, has("outlet", "Outlet 3").and(has("stance", "denies")))))
        .isNotEmpty();
  }

  @Test
  void namesAreFoundInWhateverCaseAndBySurname() {
    List<String> kolden = claimIds(claim -> says(claim, has("speaker", "Mira Kolden")));
    assertThat(ids(claims(by("speaker=MIRA  kolden")), "claim")).isEqualTo(kolden);
    assertThat(ids(claims(by("speaker=Kolden")), "claim")).isEqualTo(kolden);
    assertThat(queries.who("Kolden", 1_000))
        .isEqualTo(queries.who("Mira Kolden", 1_000))
        .isNotEmpty();
    assertThat(ids(claims(by("outlet=oUTLET-3")), "claim"))
        .isEqualTo(claimIds(claim -> says(claim, has("outlet", "Outlet 3"))))
        .isNotEmpty();
    assertThat(claims(by("outlet=Outlet"))).isEmpty();
    assertThat(claims(by("outlet="))).isEmpty();
    assertThat(claims(by("speaker=Nobody"))).isEmpty();
    assertThat(queries.hasOutlet("outlet 3")).isTrue();
    assertThat(queries.hasOutlet("")).isFalse();
    assertThat(queries.hasSpeaker("kolden")).isTrue();
    assertThat(queries.hasSpeaker("' OR 1=1 --")).isFalse();
  }

  @Test
  void aStoryFitsIfOneOfItsClaimsDoes() {
    for (String flag : List.of("single-origin", "number-conflict", "interested-party")) {
      assertThat(ids(stories(by("flag=" + flag)), "story"))
          .as(flag)
          .isEqualTo(
              claims.stream()
                  .filter(claim -> claim.field("flags").items(JsonCursor::text).contains(flag))
                  .map(claim -> claim.field("story").text())
                  .distinct()
                  .sorted()
                  .toList());
    }
    for (String standing : List.of("unverified", "corroborated", "disputed", "denied")) {
      List<String> stories =
          claims.stream()
              .filter(has("standing", standing))
              .map(claim -> claim.field("story").text())
              .distinct()
              .sorted()
              .toList();
      assertThat(ids(stories(by("standing=" + standing)), "story")).as(standing).isEqualTo(stories);
    }
    assertThat(ids(stories(by("stance=denies", "speaker=Kolden")), "story"))
        .isEqualTo(
            claims.stream()
                .filter(
                    claim ->
                        says(claim, has("speaker", "Mira Kolden").and(has("stance", "denies"))))
                .map(claim -> claim.field("story").text())
                .distinct()
                .sorted()
                .toList())
        .isNotEmpty();
  }

  @Test
  void aStoryIsOfAnOutletIfOneOfItsOwnReportsIs() {
    List<String> ofOutlet =
        Invented.readings(11, 60).stream()
            .filter(reading -> "Outlet 1".equals(reading.report().metadata().outlet()))
            .map(reading -> reading.report().id())
            .toList();
    assertThat(ids(stories(by("outlet=OUTLET 1")), "story"))
        .isEqualTo(
            ids(
                stories(LedgerFilter.ALL).stream()
                    .filter(
                        story ->
                            story.field("reports").items(JsonCursor::text).stream()
                                .anyMatch(ofOutlet::contains))
                    .toList(),
                "story"));
  }

  @Test
  void statementsFitByTimeOutletStanceAndByTheirClaim() {
    List<FoundStatement> all = queries.search("people", 10_000);
    assertThat(all).hasSizeGreaterThan(100);
    for (String since : DAYS) {
      for (String until : DAYS) {
        assertThat(queries.search("people", by("since=" + since, "until=" + until)))
            .containsExactlyInAnyOrderElementsOf(
                all.stream()
                    .filter(
                        one ->
                            !one.time().isBefore(time(since)) && !one.time().isAfter(time(until)))
                    .toList());
      }
    }
    int ofStandings = 0;
    for (Standing standing : Standing.values()) {
      List<String> standingSo = claimIds(has("standing", standing.word()));
      List<FoundStatement> found = queries.search("people", by("standing=" + standing.word()));
      assertThat(found).as(standing.word()).allMatch(one -> standingSo.contains(one.claim()));
      ofStandings += found.size();
    }
    assertThat(ofStandings).isEqualTo(all.stream().filter(one -> !one.claim().isEmpty()).count());
    String story = claims.get(0).field("story").text();
    assertThat(queries.who("Kolden", by("story=" + story, "outlet=outlet 2")))
        .allMatch(one -> one.speaker().equals("Mira Kolden") && one.outlet().equals("Outlet 2"))
        .allMatch(one -> claimIds(claim -> has("story", story).test(claim)).contains(one.claim()));
  }

  @Test
  void edgesFitByTheReportThatRepeats() {
    List<JsonCursor> all = edges(LedgerFilter.ALL);
    assertThat(all).isNotEmpty();
    List<String> reportsOfKolden =
        queries.who("Mira Kolden", 10_000).stream()
            .map(one -> one.place().substring(0, one.place().indexOf('@')))
            .toList();
    assertThat(ids(edges(by("speaker=Kolden")), "from"))
        .isEqualTo(
            ids(
                all.stream()
                    .filter(edge -> reportsOfKolden.contains(edge.field("from").text()))
                    .toList(),
                "from"));
    assertThat(edges(by("since=2025-01-01"))).hasSameSizeAs(all);
    assertThat(edges(by("until=2025-01-01"))).isEmpty();
    assertThat(edges(by("since=2025-03-05")).size() + edges(by("until=2025-03-04")).size())
        .isEqualTo(all.size());
    assertThat(edges(by("standing=verified"))).isEmpty();
    assertThat(edges(LedgerFilter.ALL.atMost(2))).hasSize(Math.min(2, all.size()));
    int ofTypes = 0;
    for (ChainEdge.Type type : ChainEdge.Type.values()) {
      List<String> found = new ArrayList<>();
      queries.chain(
          new ChainFilter(Optional.empty(), Optional.of(type), LedgerFilter.ALL), found::add);
      assertThat(found)
          .allMatch(edge -> JsonCursor.parse(edge).field("type").text().equals(type.word()));
      ofTypes += found.size();
    }
    assertThat(ofTypes).isEqualTo(all.size());
    int ofStories = 0;
    for (JsonCursor story : stories(LedgerFilter.ALL)) {
      List<String> reports = story.field("reports").items(JsonCursor::text);
      List<JsonCursor> own = edges(by("story=" + story.field("story").text()));
      assertThat(own).allMatch(edge -> reports.contains(edge.field("from").text()));
      ofStories += own.size();
    }
    assertThat(ofStories).isEqualTo(all.size());
  }

  @Test
  void theBeginningOfAnIdIsEnoughAndOnlyIfItIsOne() {
    ShortIds ids = queries.ids();
    for (JsonCursor claim : claims) {
      String id = claim.field("claim").text();
      assertThat(ids.claim(id)).isEqualTo(id);
      assertThat(ids.claim(id.substring(0, 12))).isEqualTo(id);
      assertThat(ids.claim(id.substring(0, 12) + "…")).isEqualTo(id);
      assertThat(queries.claim(id)).hasSize(1);
    }
    String first = claims.get(0).field("claim").text();
    assertThatThrownBy(() -> ids.claim("c"))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("several claims begin with \"c\"")
        .hasMessageContaining("and more");
    for (String nothing :
        List.of(
            "",
            " ",
            "%",
            "_",
            "c%",
            first.toUpperCase(Locale.ROOT),
            "[" + first + "]",
            first + "0",
            "~",
            "…")) {
      assertThatThrownBy(() -> ids.claim(nothing))
          .as(nothing)
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("no claim");
    }
    assertThat(queries.claim("[" + first + "]")).isEmpty();
    assertThat(ids.report("r1")).as("a whole id, though r10 begins so").isEqualTo("r1");
    assertThatThrownBy(() -> ids.report("r"))
        .hasMessageContaining("several reports")
        .hasMessageContaining("\n  r0  The ");
    assertThat(ids.place("r1@3-9").toString()).isEqualTo("r1@3-9");
    String story = stories(LedgerFilter.ALL).get(0).field("story").text();
    assertThat(ids.storyOrReport(story.substring(0, 12))).contains(story);
    assertThat(ids.storyOrReport("r2")).contains("r2");
    assertThat(ids.storyOrReport("nowhere")).isEmpty();
  }
}
