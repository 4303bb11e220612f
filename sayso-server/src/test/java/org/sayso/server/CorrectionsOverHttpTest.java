package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Reading;
import org.sayso.model.Stance;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/** What the machine made out is put right in two clicks, and stays so when another model reads. */
class CorrectionsOverHttpTest {
  @TempDir Path folder;
  private GuardedServer server;
  private DeskHands ada;
  private ClaimView claim;

  @BeforeEach
  void start() {
    server = GuardedServer.open(folder);
    server.ledger.add(DemoReadings.all(), Instant.parse("2025-05-13T09:00:00Z"));
    ada = new DeskHands(server.browser(), "Ada Brandt");
    claim = view(DeskHands.claimId(server, 3));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ClaimView view(String id) {
    return ClaimView.parse(server.ledger.queries().claim(id).get(0));
  }

  private Optional<StatementView> at(StatementPlace place) {
    return server
        .ledger
        .queries()
        .claimAt(place)
        .map(this::view)
        .flatMap(
            found ->
                found.statements().stream().filter(one -> one.place().equals(place)).findFirst());
  }

  /** Two clicks: the link beside the statement, and the button of the form behind it. */
  private StatementPlace correct(StatementPlace place, String what, String other) {
    Element link =
        ada.page("/claim/" + claim.id()).select("a.correct").stream()
            .filter(one -> one.attr("href").contains(address(place)))
            .findFirst()
            .orElseGet(
                () ->
                    ada
                        .page(org.sayso.server.page.Address.report(place.report()))
                        .select("a.correct")
                        .stream()
                        .filter(one -> one.attr("href").contains(address(place)))
                        .findFirst()
                        .orElseThrow());
    Document page = ada.page(link.attr("href"));
    HttpResponse<String> answer =
        ada.send(page, "/correct", Map.of("what", what, "other", other, "note", "I heard it"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    Document after = ada.page(DeskHands.at(answer));
    assertThat(after.select("[role=status]").text()).contains("Entered as entry");
    return place;
  }

  private static String address(StatementPlace place) {
    return java.net.URLEncoder.encode(place.toString(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void speakerStanceAndWordsAreCorrectedAndStandAfterAnotherModelHasRead() {
    StatementView first = claim.statements().get(0);
    StatementView second = claim.statements().get(1);
    StatementView third = claim.statements().get(2);
    String words = third.text().substring(third.text().indexOf(' ') + 1);
    correct(first.place(), "correct-speaker", "Runa Vigdal");
    Stance other = second.stance() == Stance.DOUBTS ? Stance.DENIES : Stance.DOUBTS;
    correct(second.place(), "correct-stance", other.name().toLowerCase(java.util.Locale.ROOT));
    correct(third.place(), "correct-span", words);
    StatementPlace moved =
        new StatementPlace(
            third.place().report(),
            org.sayso.model.TextSpan.of(
                third.place().span().end() - words.length(), third.place().span().end()));
    Runnable stands =
        () -> {
          assertThat(at(first.place()).orElseThrow().speaker()).isEqualTo("Runa Vigdal");
          assertThat(at(second.place()).orElseThrow().stance()).isEqualTo(other);
          assertThat(at(moved).orElseThrow().text()).isEqualTo(words);
          assertThat(at(third.place())).isEmpty();
        };
    stands.run();
    int entries = (int) server.ledger.head().count();
    server.ledger.add(
        DemoReadings.all().stream().map(CorrectionsOverHttpTest::byAnotherModel).toList(),
        Instant.parse("2025-05-14T09:00:00Z"));
    assertThat(server.ledger.head().count()).isGreaterThan(entries);
    stands.run();
    assertThat(server.ledger.rebuild().same()).isTrue();
    stands.run();
  }

  /** Another model: as sure of everything as of nothing, knows no speaker and no stance. */
  private static Reading byAnotherModel(Reading reading) {
    return new Reading(
        reading.report(),
        reading.attributions().stream()
            .map(
                found ->
                    new Attribution(
                        found.id(),
                        found.parent(),
                        found.kind(),
                        Stance.ASSERTS,
                        0.5,
                        found.spans(),
                        new AttributionLinks(null, found.links().evidence(), found.links().time())))
            .toList(),
        reading.actors(),
        reading.evidence(),
        reading.times(),
        reading.places(),
        reading.flags());
  }

  @Test
  void aStatementIsSplitOffAndMergedAgainAndBothStandAfterARebuild() {
    StatementView one = claim.statements().get(0);
    StatementView other =
        claim.statements().stream()
            .filter(view -> !view.place().equals(one.place()))
            .findFirst()
            .orElseThrow();
    correct(one.place(), "part-statements", other.place().toString());
    assertThat(server.ledger.queries().claimAt(one.place()))
        .isNotEqualTo(server.ledger.queries().claimAt(other.place()));
    assertThat(server.ledger.rebuild().same()).isTrue();

    String target = server.ledger.queries().claimAt(other.place()).orElseThrow();
    String before = server.ledger.queries().claim(target).get(0);
    Document page = ada.page("/correct?at=" + address(one.place()));
    HttpResponse<String> merged =
        ada.send(
            page,
            "/correct",
            Map.of(
                "what",
                "join-statements",
                "other",
                ada.browser().own() + "/claim/" + target,
                "note",
                ""));
    assertThat(merged.statusCode()).as(merged.body()).isEqualTo(303);
    StatementPlace began = ClaimPointer.of(before).statement();
    assertThat(server.ledger.queries().claimAt(one.place()))
        .isEqualTo(server.ledger.queries().claimAt(began));
    assertThat(server.ledger.pages().decisions(2))
        .extracting(entry -> LedgerCodec.act(entry).decision())
        .containsExactly(
            new Decision.JoinStatements(one.place(), began),
            new Decision.TakeBack(one.place(), other.place()));
    assertThat(server.ledger.rebuild().same()).isTrue();
  }

  @Test
  void whatIsNobodysWordIsTakenOutAndBroughtBack() {
    StatementPlace place = claim.statements().get(0).place();
    correct(place, "not-a-statement", "");
    assertThat(at(place)).isEmpty();
    Document page = ada.page("/correct?at=" + address(place));
    assertThat(page.text()).contains("No statement stands here");
    assertThat(ada.send(page, "/correct", Map.of("what", "a-statement")).statusCode())
        .isEqualTo(303);
    assertThat(at(place)).isPresent();
  }

  @Test
  void wordsThatTheReportDoesNotHaveAreRefusedAndStandInTheForm() {
    StatementPlace place = claim.statements().get(0).place();
    Document page = ada.page("/correct?at=" + address(place));
    HttpResponse<String> answer =
        ada.send(
            page,
            "/correct",
            Map.of("what", "correct-span", "other", "words of my own", "note", "typed long"));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document again = Jsoup.parse(answer.body());
    assertThat(again.select("[role=alert]").text()).startsWith("Not entered:");
    assertThat(again.select("textarea[name=other]").text()).isEqualTo("words of my own");
    assertThat(again.select("#span-note").attr("value")).isEqualTo("typed long");
    assertThat(
            List.of(
                ada.browser().get("/correct").statusCode(),
                ada.browser().get("/correct?at=x").statusCode()))
        .allMatch(status -> status >= 400 && status < 500);
  }
}
