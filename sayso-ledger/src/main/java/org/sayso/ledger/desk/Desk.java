package org.sayso.ledger.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.ledger.entry.ChainHash;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.store.EntryStore;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * The cases of a ledger. Every act becomes an entry; nothing is locked: an act says which state it
 * was meant for, and is refused if the case went on since. Safe for many threads and processes.
 */
public final class Desk {
  private final EntryStore entries;
  private final Map<String, CaseState> cases = new LinkedHashMap<>();
  private long through;

  public Desk(EntryStore entries) {
    this.entries = entries;
  }

  /** All cases, the one that changed last first. */
  public List<CaseState> cases() {
    return catchUp().stream()
        .sorted(Comparator.comparing(CaseState::last, Comparator.reverseOrder()))
        .toList();
  }

  private synchronized List<CaseState> catchUp() {
    long head = entries.head().count();
    if (head > through) {
      entries.read(EntryKind.CASE, through, this::take);
      through = Math.max(through, head);
    }
    return List.copyOf(cases.values());
  }

  private void take(Entry entry) {
    String id = entry.content().subject();
    CaseFold.next(Optional.ofNullable(cases.get(id)), entry)
        .ifPresent(state -> cases.put(id, state));
    through = Math.max(through, entry.number());
  }

  /** The cases whose ids begin so. */
  public List<CaseState> find(String beginning) {
    return catchUp().stream().filter(state -> state.id().startsWith(beginning)).toList();
  }

  /**
   * The one case whose id begins so.
   *
   * @throws SaysoException of fault USER if there is none, or, with their ids, if there are several
   */
  public CaseState one(String beginning) {
    List<CaseState> found = beginning.isBlank() ? List.of() : find(beginning.strip());
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new SaysoException(
        Fault.USER,
        found.isEmpty()
            ? "there is no case \"" + beginning + "\"; `sayso case list --all` lists them"
            : "the ids of several cases begin with \""
                + beginning
                + "\"; give more of the one you mean:"
                + found.stream()
                    .map(state -> "\n  " + state.id() + "  " + state.opening().claim())
                    .collect(Collectors.joining()));
  }

  /** The case of that id. */
  public Optional<CaseState> state(String id) {
    return catchUp().stream().filter(state -> state.id().equals(id)).findFirst();
  }

  /** The case as it was after the entry of that number; empty if it was not there yet. */
  public Optional<CaseState> asOf(String id, long number) {
    List<Entry> earlier = new ArrayList<>();
    for (Entry entry : entriesOf(id)) {
      if (entry.number() <= number) {
        earlier.add(entry);
      }
    }
    return CaseFold.fold(earlier);
  }

  /** The entries of a case, oldest first. */
  public List<Entry> entriesOf(String id) {
    List<Entry> found = new ArrayList<>();
    entries.read(
        EntryKind.CASE,
        0,
        entry -> {
          if (entry.content().subject().equals(id)) {
            found.add(entry);
          }
        });
    return found;
  }

  /**
   * Opens a case.
   *
   * @param statement the words that the claim begins with
   * @param claim the claim's wording
   */
  public CaseState open(StatementPlace statement, String claim, String why, String by, Instant at) {
    String id =
        "k" + ChainHash.ofText(statement + "\n" + by + "\n" + at.toEpochMilli()).substring(0, 12);
    CaseAct act = new CaseAct(id, by, 0, new Deed.Open(statement, claim, why));
    entries.append(List.of(DeskCodec.entry(act, at)));
    return state(id).orElseThrow();
  }

  /**
   * Enters an act, unless the case went on since what the editor saw. The same act entered twice is
   * kept once.
   *
   * @throws IllegalArgumentException if there is no such case, or the deed makes no sense in it now
   */
  public ActResult act(CaseAct act, Instant at) {
    CaseState now = known(act.caseId());
    if (now.last() > act.seen()) {
      return stale(act, now);
    }
    CaseAct upon = new CaseAct(act.caseId(), act.by(), now.last(), act.deed());
    CaseRules.check(now, act.deed());
    boolean kept = !entries.append(List.of(DeskCodec.entry(upon, at))).isEmpty();
    CaseState after = known(act.caseId());
    return kept ? new ActResult.Kept(after) : stale(upon, after);
  }

  private CaseState known(String id) {
    return state(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no case " + id + "; `sayso case list` lists them"));
  }

  /** Somebody else was quicker, or it is the same form sent twice. */
  private ActResult stale(CaseAct act, CaseState now) {
    List<CaseState.Event> since =
        now.history().stream().filter(event -> event.entry() > act.seen()).toList();
    boolean twice =
        !since.isEmpty()
            && entries
                .entry(since.get(0).entry())
                .map(DeskCodec::act)
                .filter(
                    first ->
                        first.by().equals(act.by())
                            && first.deed().equals(act.deed())
                            && first.seen() <= act.seen())
                .isPresent();
    return twice ? new ActResult.Kept(now) : new ActResult.Stale(now, since);
  }
}
