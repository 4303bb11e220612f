package org.sayso.ledger.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.entry.ChainCheck;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.store.EntryStore;
import org.sayso.ledger.store.MemoryEntryStore;
import org.sayso.model.json.JsonCursor;

class DeskTest {
  private final EntryStore entries = new MemoryEntryStore();
  private final Desk desk = new Desk(entries);
  private Instant clock = Deeds.NOON;

  private CaseState opened() {
    return desk.open(Deeds.PLACE, "The ferry was at sea.", "widely shared", "Ada", tick());
  }

  private Instant tick() {
    clock = clock.plusSeconds(60);
    return clock;
  }

  private CaseState act(CaseState state, Deed deed) {
    return kept(desk.act(new CaseAct(state.id(), "Ada", state.last(), deed), tick()));
  }

  private static CaseState kept(ActResult result) {
    assertThat(result).isInstanceOf(ActResult.Kept.class);
    return ((ActResult.Kept) result).state();
  }

  @Test
  void everyDeedComesBackFromItsEntryAsItWas() {
    for (Deed deed : Deeds.all()) {
      CaseAct act = new CaseAct("k0123456789ab", "Ada Checker", 7, deed);
      Entry entry = Entry.after(ChainHead.EMPTY, DeskCodec.entry(act, Deeds.NOON));
      assertThat(DeskCodec.act(entry)).isEqualTo(act);
    }
  }

  @Test
  void aCaseKeepsWhatWasDoneInIt() {
    CaseState state = opened();
    state = act(state, Deeds.check("look up the log"));
    state = act(state, Deeds.ask(Deeds.NOON));
    state = act(state, Deeds.photo());
    state = act(state, new Deed.Handle(Deeds.PHOTO, "copied to the laboratory"));
    state =
        act(
            state,
            new Deed.UpdateCheck(1, CheckState.DONE, Assignee.NOBODY, "the log says in dock"));
    state =
        act(
            state,
            Deeds.find(Deeds.FALSE, Deeds.span(), new Ground.OfEvidence(Deeds.PHOTO, "shows it")));
    state = act(state, new Deed.Publish());
    state = act(state, new Deed.Close("done"));

    assertThat(state.work().checks().get(0).finding()).isEqualTo("the log says in dock");
    assertThat(state.pending()).isEmpty();
    assertThat(state.unanswered())
        .extracting(CaseWork.Request::whom)
        .containsExactly("Coast guard");
    assertThat(state.work().evidence().get(0).custody())
        .extracting(CaseWork.Custody::what)
        .containsExactly("attached it, had from harbour office", "copied to the laboratory");
    assertThat(state.outcome().publication().orElseThrow().finding().verdict())
        .isEqualTo(Deeds.FALSE);
    assertThat(state.open()).isFalse();
    assertThat(state.history()).hasSize(9).extracting(CaseState.Event::by).containsOnly("Ada");
    JsonCursor json = JsonCursor.parse(DeskJson.write(state, Deeds.NOON));
    assertThat(json.field("finding").field("verdict").text()).isEqualTo("false");
    assertThat(json.field("state").text()).isEqualTo("closed");
  }

  @Test
  void noAnswerYetIsAStateThatCountsDays() {
    CaseState state = act(opened(), Deeds.ask(Deeds.NOON));
    CaseWork.Request request = state.work().requests().get(0);
    assertThat(request.days(Deeds.NOON.plus(Duration.ofDays(3)).plusSeconds(5))).isEqualTo(3);
    state = act(state, new Deed.Answer(1, "It was in dock.", Deeds.NOON.plus(Duration.ofDays(1))));
    request = state.work().requests().get(0);
    assertThat(request.days(Deeds.NOON.plus(Duration.ofDays(30)))).isEqualTo(1);
    assertThat(state.unanswered()).isEmpty();
  }

  @Test
  void aCheckIsDueFromItsDayOnUntilItIsDone() {
    CaseState state = act(opened(), Deeds.check("look up the log"));
    CaseWork.Check check = state.work().checks().get(0);
    assertThat(check.due(LocalDate.of(2025, 5, 14))).isFalse();
    assertThat(check.due(LocalDate.of(2025, 5, 15))).isTrue();
    state = act(state, new Deed.UpdateCheck(1, CheckState.DROPPED, Assignee.NOBODY, "no log"));
    assertThat(state.work().checks().get(0).due(LocalDate.of(2025, 6, 1))).isFalse();
  }

  @Test
  void ofTwoEditorsAtOnceTheSecondSeesTheFirstsChangeAndNothingIsEntered() {
    CaseState seen = opened();
    CaseState first = act(seen, new Deed.Note("the first"));
    ActResult second =
        desk.act(new CaseAct(seen.id(), "Ben", seen.last(), new Deed.Note("the second")), tick());
    assertThat(second)
        .isInstanceOfSatisfying(
            ActResult.Stale.class,
            stale -> {
              assertThat(stale.since())
                  .extracting(CaseState.Event::what)
                  .containsExactly("noted: the first");
              assertThat(stale.state()).isEqualTo(first);
            });
    assertThat(entries.head().count()).isEqualTo(2);
  }

  @Test
  void theSameFormSentTwiceIsKeptOnce() {
    CaseState seen = opened();
    CaseAct act = new CaseAct(seen.id(), "Ada", seen.last(), new Deed.Note("once"));
    kept(desk.act(act, tick()));
    CaseState again = kept(desk.act(act, tick()));
    assertThat(again.history()).hasSize(2);
  }

  @Test
  void entriesOfOtherKindsDoNotMakeAnEditorStale() {
    CaseState seen = opened();
    entries.append(
        List.of(
            new org.sayso.ledger.entry.NewEntry(
                org.sayso.ledger.entry.EntryKind.REPORT, "r", "r", Deeds.NOON, "{}")));
    assertThat(act(seen, new Deed.Note("still")).history()).hasSize(2);
  }

  @Test
  void manyEditorsWhoTryAgainLoseNothing() throws Exception {
    CaseState state = opened();
    int editors = 6;
    int each = 12;
    ExecutorService threads = Executors.newFixedThreadPool(editors);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int editor = 0; editor < editors; editor++) {
        String name = "editor " + editor;
        // Each has a desk of its own, as processes on one store do.
        Desk own = new Desk(entries);
        work.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    ActResult result;
                    do {
                      long seen = own.state(state.id()).orElseThrow().last();
                      result =
                          own.act(
                              new CaseAct(state.id(), name, seen, new Deed.Note(name + " " + i)),
                              Deeds.NOON);
                    } while (result instanceof ActResult.Stale);
                  }
                }));
      }
      for (Future<?> done : work) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    CaseState after = desk.state(state.id()).orElseThrow();
    assertThat(after.history()).hasSize(1 + editors * each);
    assertThat(after.history().stream().map(CaseState.Event::what).distinct())
        .hasSize(1 + editors * each);
    ChainCheck check = new ChainCheck();
    entries.read(0, check::accept);
    assertThat(check.finish(entries.head()).intact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyStateCanBeShownAsItWas(long seed) {
    Random random = new Random(seed);
    List<CaseState> states = new ArrayList<>(List.of(opened()));
    for (int i = 0; i < 40; i++) {
      CaseState state = states.get(states.size() - 1);
      try {
        states.add(act(state, Deeds.random(random, state)));
      } catch (IllegalArgumentException refused) {
        assertThat(desk.state(state.id())).as("a refused deed changes nothing").contains(state);
      }
    }
    for (CaseState state : states) {
      assertThat(desk.asOf(state.id(), state.last())).as("seed %d", seed).contains(state);
    }
    assertThat(desk.asOf(states.get(0).id(), 0)).isEmpty();
    assertThat(new Desk(entries).state(states.get(0).id()))
        .isEqualTo(Optional.of(states.get(states.size() - 1)));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithWhatToDo() {
    CaseState state = opened();
    refused(state, new Deed.Publish(), "no finding to publish");
    refused(state, new Deed.Answer(1, "No.", clock), "has no request 1");
    refused(state, new Deed.UpdateCheck(3, CheckState.OPEN, Assignee.NOBODY, ""), "no check 3");
    refused(state, new Deed.Reopen("why"), "is open");
    refused(
        state,
        Deeds.find(Deeds.FALSE, new Ground.OfEvidence(new EvidenceHash("0".repeat(64)), "")),
        "attach it first");
    CaseState closed = act(state, new Deed.Close(""));
    refused(closed, Deeds.check("more"), "reopen it first");
    assertThatThrownBy(() -> Deeds.find(Deeds.FALSE)).hasMessageContaining("needs grounds");
    assertThatThrownBy(() -> new Deed.UpdateCheck(1, CheckState.DONE, Assignee.NOBODY, " "))
        .hasMessageContaining("needs a finding of its own");
    assertThatThrownBy(() -> new CaseAct("k0123456789ab", " ", 0, new Deed.Note("x")))
        .hasMessageContaining("who does it");
    assertThatThrownBy(() -> new Deed.Note("x".repeat(50_001))).hasMessageContaining("at most");
    assertThatThrownBy(
            () -> desk.act(new CaseAct("k0123456789ab", "Ada", 0, new Deed.Note("x")), clock))
        .hasMessageContaining("there is no case");
  }

  private void refused(CaseState state, Deed deed, String why) {
    assertThatThrownBy(() -> act(state, deed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aWithdrawnFindingIsRememberedAsSuch() {
    CaseState state = act(opened(), Deeds.find(Deeds.FALSE, Deeds.span()));
    state = act(state, new Deed.Publish());
    state = act(state, Deeds.find(Deeds.UNPROVEN, Deeds.span()));
    assertThat(state.outcome().upToDate()).isFalse();
    assertThat(state.outcome().publication().orElseThrow().finding().verdict())
        .as("readers keep what was published until it is published anew")
        .isEqualTo(Deeds.FALSE);
    state = act(state, new Deed.Withdraw(Deeds.PLACE, "wrong ferry"));
    assertThat(state.outcome().publication()).isEmpty();
    assertThat(state.outcome().retraction().orElseThrow().why()).isEqualTo("wrong ferry");
  }
}
