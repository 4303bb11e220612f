package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.act.Act;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.desk.CaseAct;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.Desk;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.desk.Verdict;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.query.DecisionCheck;
import org.sayso.ledger.query.FoundStatement;
import org.sayso.ledger.query.KeyedSlice;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.ListKey;
import org.sayso.ledger.query.OutletCounts;
import org.sayso.ledger.query.StatementFilter;
import org.sayso.model.Attribution;
import org.sayso.model.Reading;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;

/** What a ledger must do over any store. */
abstract class LedgerContract {
  private static final Instant SEEN = Instant.parse("2025-04-01T00:00:00Z");

  /** An empty ledger, which the test closes. */
  abstract Ledger ledger();

  private static List<String> claims(Ledger ledger) {
    List<String> claims = new ArrayList<>();
    ledger.queries().claims(LedgerFilter.ALL, claims::add);
    return claims;
  }

  @Test
  void anyOrderAnyPartitionAndAnyRepetitionGiveTheSameLedger() {
    long seed = 20_261_123;
    List<Reading> readings = Invented.readings(seed, 40);
    String digest;
    try (Ledger ledger = ledger()) {
      ledger.add(readings, SEEN);
      digest = ledger.queries().digest();
      assertThat(claims(ledger)).hasSizeGreaterThan(10);
    }
    for (int round = 0; round < 3; round++) {
      Random random = new Random(seed + round);
      List<Reading> shuffled = new ArrayList<>(readings);
      shuffled.addAll(readings.subList(0, 10));
      Collections.shuffle(shuffled, random);
      try (Ledger ledger = ledger()) {
        for (int at = 0; at < shuffled.size(); ) {
          int end = Math.min(shuffled.size(), at + 1 + random.nextInt(9));
          ledger.add(shuffled.subList(at, end), SEEN);
          at = end;
        }
        assertThat(ledger.queries().digest())
            .as("seed %d, round %d", seed, round)
            .isEqualTo(digest);
      }
    }
  }

  @Test
  void addingTwiceChangesNothing() {
    try (Ledger ledger = ledger()) {
      List<Reading> readings = Invented.readings(1, 6);
      assertThat(ledger.add(readings, SEEN)).isEqualTo(new Ledger.Added(6, 6));
      var head = ledger.head();
      assertThat(ledger.add(readings, SEEN.plusSeconds(60))).isEqualTo(new Ledger.Added(0, 0));
      assertThat(ledger.head()).isEqualTo(head);
      assertThat(ledger.holds(readings.get(0).report())).isTrue();
      assertThat(ledger.verify().intact()).isTrue();
    }
  }

  @Test
  void aRebuildGivesTheSameAndKeepsWhatPeopleDecided() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(2, 20), SEEN);
      JsonCursor claim = JsonCursor.parse(claims(ledger).get(0));
      JsonCursor statement = claim.field("statements").items(item -> item).get(0);
      JsonCursor span = statement.field("span");
      StatementPlace place =
          StatementPlace.parse(
              statement.field("report").text()
                  + "@"
                  + span.field("start").wholeNumber()
                  + "-"
                  + span.field("end").wholeNumber());
      ledger.decide(
          new Act(
              new Decision.Find(place, Standing.REFUTED), "Ada Checker", "the ferry was in dock"),
          SEEN);
      assertThat(standing(ledger, claim.field("claim").text())).isEqualTo("refuted");
      assertThat(ledger.rebuild().same()).isTrue();
      assertThat(standing(ledger, claim.field("claim").text())).isEqualTo("refuted");
      assertThat(ledger.verify().intact()).isTrue();
    }
  }

  @Test
  void aFindingOfTheDeskStandsAboveTheMachineUntilItIsWithdrawn() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(5, 20), SEEN);
      String json = claims(ledger).get(0);
      String claim = JsonCursor.parse(json).field("claim").text();
      String before = standing(ledger, claim);
      ClaimPointer pointer = ClaimPointer.of(json);
      assertThat(ledger.queries().claimAt(pointer.statement())).contains(claim);
      Desk desk = ledger.desk();
      CaseState opened = desk.open(pointer.statement(), pointer.claim(), "", "Ada", SEEN);
      Ground ground = ClaimPointer.ground(ledger.queries(), pointer.statement());
      Verdict verdict = ledger.verdicts().verdict("false");
      Deed find = new Deed.Find(pointer.statement(), verdict, "It was in dock.", List.of(ground));
      desk.act(new CaseAct(opened.id(), "Ada", opened.last(), find), SEEN);
      assertThat(standing(ledger, claim)).isEqualTo("refuted");
      assertThat(ledger.rebuild().same()).isTrue();
      assertThat(standing(ledger, claim)).isEqualTo("refuted");
      long last = desk.state(opened.id()).orElseThrow().last();
      Deed withdraw = new Deed.Withdraw(pointer.statement(), "wrong ferry");
      desk.act(new CaseAct(opened.id(), "Ada", last, withdraw), SEEN);
      assertThat(standing(ledger, claim)).isEqualTo(before);
      assertThat(ledger.rebuild().same()).isTrue();
      assertThat(ledger.verify().intact()).isTrue();
    }
  }

  private static List<StatementPlace> places(Ledger ledger) {
    List<StatementPlace> places = new ArrayList<>();
    for (String claim : claims(ledger)) {
      places.addAll(
          JsonCursor.parse(claim)
              .field("statements")
              .items(
                  item ->
                      new StatementPlace(
                          item.field("report").text(),
                          TextSpan.of(
                              item.field("span").field("start").wholeNumber(),
                              item.field("span").field("end").wholeNumber()))));
    }
    return places;
  }

  private static JsonCursor statement(Ledger ledger, StatementPlace place) {
    String claim = ledger.queries().claimAt(place).orElseThrow();
    return JsonCursor.parse(ledger.queries().claim(claim).get(0))
        .field("statements")
        .items(item -> item)
        .stream()
        .filter(
            item ->
                item.field("report").text().equals(place.report())
                    && item.field("span").field("start").wholeNumber() == place.span().start())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void correctionsCountAtOnceAndAfterARebuildAndAReadingAnew() {
    try (Ledger ledger = ledger()) {
      List<Reading> readings = Invented.readings(9, 12);
      ledger.add(readings, SEEN);
      List<StatementPlace> places = places(ledger);
      StatementPlace first = places.get(0);
      StatementPlace second = places.get(1);
      StatementPlace third = places.get(2);
      StatementPlace shorter =
          new StatementPlace(
              third.report(), TextSpan.of(third.span().start() + 4, third.span().end() - 9));
      decide(ledger, new Decision.CorrectStance(first, Stance.DOUBTS), 1);
      decide(ledger, new Decision.CorrectSpeaker(first, "Ola Nord"), 2);
      decide(ledger, new Decision.NotAStatement(second), 3);
      decide(ledger, new Decision.CorrectSpan(third, shorter.span()), 4);
      Runnable holds =
          () -> {
            assertThat(statement(ledger, first).field("stance").text()).isEqualTo("doubts");
            assertThat(statement(ledger, first).field("speaker").text()).isEqualTo("Ola Nord");
            assertThat(places(ledger)).doesNotContain(second, third).contains(first, shorter);
            assertThat(ledger.queries().who("Ola Nord", 9)).hasSize(1);
            assertThat(ledger.queries().search("people were hurt", 1000))
                .extracting(FoundStatement::place)
                .doesNotContain(second.toString())
                .doesNotHaveDuplicates();
          };
      holds.run();
      assertThat(ledger.rebuild().same()).isTrue();
      holds.run();
      ledger.add(readings.stream().map(LedgerContract::readAnew).toList(), SEEN.plusSeconds(60));
      holds.run();
      assertThat(ledger.rebuild().same()).isTrue();
      decide(ledger, new Decision.AStatement(second), 5);
      decide(ledger, new Decision.CorrectSpan(shorter, third.span()), 6);
      assertThat(places(ledger)).contains(second, third).doesNotContain(shorter);
      assertThat(places(ledger)).hasSameSizeAs(places);
      assertThat(ledger.rebuild().same()).isTrue();
      assertThat(ledger.verify().intact()).isTrue();
    }
  }

  private static void decide(Ledger ledger, Decision decision, int second) {
    new DecisionCheck(ledger.queries()).check(decision);
    ledger.decide(new Act(decision, "Ada Checker", ""), SEEN.plusSeconds(second));
  }

  /** The same reading by a reader that is a little less sure. */
  private static Reading readAnew(Reading reading) {
    return new Reading(
        reading.report(),
        reading.attributions().stream()
            .map(
                found ->
                    new Attribution(
                        found.id(),
                        found.parent(),
                        found.kind(),
                        found.stance(),
                        0.8,
                        found.spans(),
                        found.links()))
            .toList(),
        reading.actors(),
        reading.evidence(),
        reading.times(),
        reading.places(),
        reading.flags());
  }

  @Test
  void aDecisionAboutNothingIsRefused() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(9, 3), SEEN);
      DecisionCheck check = new DecisionCheck(ledger.queries());
      StatementPlace place = places(ledger).get(0);
      StatementPlace nowhere = new StatementPlace(place.report(), TextSpan.of(0, 3));
      StatementPlace unknown = new StatementPlace("no such report", TextSpan.of(0, 3));
      assertThatThrownBy(() -> check.check(new Decision.NotAStatement(unknown)))
          .hasMessageContaining("no such report");
      assertThatThrownBy(() -> check.check(new Decision.NotAStatement(nowhere)))
          .hasMessageContaining(nowhere.toString());
      assertThatThrownBy(() -> check.check(new Decision.JoinStatements(place, place)))
          .hasMessageContaining("two different");
      assertThatThrownBy(
              () -> check.check(new Decision.CorrectSpan(place, TextSpan.of(0, 1_000_000))))
          .hasMessageContaining("chars");
      assertThatThrownBy(() -> check.find(place, "words that it has not"))
          .hasMessageContaining("words that it has not");
      assertThatThrownBy(() -> new Decision.CorrectSpeaker(place, " "))
          .hasMessageContaining("blank");
    }
  }

  private static String standing(Ledger ledger, String claim) {
    return JsonCursor.parse(ledger.queries().claim(claim).get(0)).field("standing").text();
  }

  @Test
  void peopleJoinAndPartReports() {
    try (Ledger ledger = ledger()) {
      List<Reading> readings = Invented.readings(3, 60);
      ledger.add(readings, SEEN);
      List<List<String>> before = stories(ledger);
      String one = before.get(0).get(0);
      String other = before.get(1).get(0);
      ledger.decide(new Act(new Decision.JoinReports(one, other), "Ada Checker", ""), SEEN);
      assertThat(stories(ledger)).anySatisfy(story -> assertThat(story).contains(one, other));
      ledger.decide(
          new Act(new Decision.PartReports(one, other), "Ada Checker", ""), SEEN.plusSeconds(1));
      assertThat(stories(ledger)).noneSatisfy(story -> assertThat(story).contains(one, other));
      assertThat(ledger.rebuild().same()).isTrue();
    }
  }

  @Test
  void aDecisionAboutTwoStatementsCanBeTakenBack() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(3, 60), SEEN);
      String before = ledger.queries().digest();
      List<StatementPlace> two = twoClaimsOfAStory(ledger);
      assertThat(ledger.queries().claimAt(two.get(0)))
          .isNotEqualTo(ledger.queries().claimAt(two.get(1)));
      Decision join = new Decision.JoinStatements(two.get(0), two.get(1));
      ledger.decide(new Act(join, "Ada Checker", ""), SEEN);
      assertThat(ledger.queries().claimAt(two.get(0)))
          .isEqualTo(ledger.queries().claimAt(two.get(1)));
      Decision back = new Decision.TakeBack(two.get(1), two.get(0));
      ledger.decide(new Act(back, "Ada Checker", "by mistake"), SEEN.plusSeconds(1));
      assertThat(ledger.queries().digest()).isEqualTo(before);
      assertThat(ledger.rebuild().same()).isTrue();
      assertThat(ledger.pages().decisions(1))
          .singleElement()
          .satisfies(entry -> assertThat(LedgerCodec.act(entry).decision()).isEqualTo(back));
    }
  }

  private static List<StatementPlace> twoClaimsOfAStory(Ledger ledger) {
    Map<String, List<StatementPlace>> firsts = new HashMap<>();
    for (String line : claims(ledger)) {
      JsonCursor claim = JsonCursor.parse(line);
      firsts
          .computeIfAbsent(claim.field("story").text(), story -> new ArrayList<>())
          .add(ClaimPointer.of(line).statement());
    }
    return firsts.values().stream().filter(some -> some.size() > 1).findFirst().orElseThrow();
  }

  @Test
  void reportsAreListedWithTheirHeadersAndTheirStory() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(4, 12), SEEN);
      for (List<String> story : stories(ledger)) {
        assertThat(ledger.pages().headers(story)).containsOnlyKeys(story);
        assertThat(ledger.pages().storyOf(story.get(0)).map(JsonCursor::parse))
            .hasValueSatisfying(
                found ->
                    assertThat(found.field("reports").items(JsonCursor::text)).isEqualTo(story));
      }
      assertThat(ledger.pages().headers(List.of("' OR '1'='1"))).isEmpty();
      assertThat(ledger.pages().storyOf("no-such-report")).isEmpty();
    }
  }

  private static List<List<String>> stories(Ledger ledger) {
    List<List<String>> stories = new ArrayList<>();
    ledger
        .queries()
        .stories(
            LedgerFilter.ALL,
            line -> stories.add(JsonCursor.parse(line).field("reports").items(JsonCursor::text)));
    return stories;
  }

  @Test
  void wordsAndNamesAreFound() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(4, 12), SEEN);
      assertThat(ledger.queries().who("mira kolden", 5))
          .isNotEmpty()
          .allSatisfy(found -> assertThat(found.speaker()).isEqualTo("Mira Kolden"));
      assertThat(ledger.queries().who("Kolden", 5)).isNotEmpty();
      assertThat(ledger.queries().search("storm damaged", 5))
          .isNotEmpty()
          .allSatisfy(found -> assertThat(found.text()).contains("storm"));
      assertThat(ledger.queries().search("\" OR 1=1 --", 5)).isEmpty();
      assertThat(ledger.queries().search("nosuchword", 5)).isEmpty();
    }
  }

  @Test
  void slicesOfAnySizeGiveEveryRowOnceInTheOrderOfTheWholeList() {
    try (Ledger ledger = ledger()) {
      ledger.add(Invented.readings(6, 30), SEEN);
      assertThat(walk(after -> ledger.lists().claims(filter(200), after)))
          .isEqualTo(claims(ledger));
      StatementFilter all = StatementFilter.ALL;
      for (int size : new int[] {1, 3, 7}) {
        assertThat(walk(after -> ledger.lists().claims(filter(size), after)))
            .isEqualTo(claims(ledger));
        assertThat(walk(after -> ledger.lists().stories(filter(size), after)))
            .hasSize(stories(ledger).size())
            .doesNotHaveDuplicates();
        assertThat(walk(after -> ledger.lists().statements(all, after, size)))
            .isEqualTo(walk(after -> ledger.lists().statements(all, after, 1_000)))
            .hasSizeGreaterThan(30);
        assertThat(walk(after -> ledger.lists().reports(Optional.empty(), after, size)))
            .hasSize(30)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void outletsAreCountedWithWhatTheyRepeat() {
    try (Ledger ledger = ledger()) {
      List<Reading> readings = Invented.readings(7, 30);
      ledger.add(readings, SEEN);
      List<OutletCounts> outlets = ledger.queries().outlets();
      long withOutlet =
          readings.stream().filter(one -> one.report().metadata().outlet() != null).count();
      assertThat(outlets.stream().mapToLong(OutletCounts::reports).sum()).isEqualTo(withOutlet);
      assertThat(outlets)
          .allSatisfy(outlet -> assertThat(outlet.relays()).isBetween(0L, outlet.reports()));
    }
  }

  private static LedgerFilter filter(int limit) {
    LedgerFilter all = LedgerFilter.ALL;
    return new LedgerFilter(
        all.since(),
        all.until(),
        all.speaker(),
        all.outlet(),
        all.stance(),
        all.standing(),
        all.flag(),
        all.story(),
        limit);
  }

  private static List<String> walk(Function<Optional<ListKey>, KeyedSlice> list) {
    List<String> rows = new ArrayList<>();
    Optional<ListKey> after = Optional.empty();
    do {
      KeyedSlice slice = list.apply(after);
      rows.addAll(slice.rows());
      after = slice.next().map(key -> ListKey.parse(key.toString()));
    } while (after.isPresent());
    return rows;
  }
}
