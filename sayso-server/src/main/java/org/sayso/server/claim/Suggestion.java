package org.sayso.server.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sayso.ledger.act.Decision;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.LedgerCodec;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.ledger.text.TermVector;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/**
 * A statement that may say the same as a claim, for a person to decide.
 *
 * @param own the statement of the claim that it is compared with
 * @param other the statement in question
 * @param claim the claim that it is in now
 * @param inside whether that is this very claim, because the machine joined them without being sure
 * @param likeness of the words, 0 to 1
 */
public record Suggestion(
    StatementView own, StatementView other, ClaimView claim, boolean inside, double likeness) {
  /** Of claims less alike than this, few are the same: most only share the names of the story. */
  private static final double LEAST = 0.4;

  private static final int MOST = 6;

  /** In percent. */
  public long percent() {
    return Math.round(likeness * 100);
  }

  /**
   * The likeliest, those within the claim first; without those that somebody decided already.
   *
   * @param story the claims of the claim's story
   * @param decided what people decided, newest first
   * @param words the telling words of a claim
   */
  static List<Suggestion> of(
      ClaimView claim,
      List<ClaimView> story,
      List<Entry> decided,
      Function<ClaimView, TermVector> words) {
    Set<Set<StatementPlace>> settled = settled(decided);
    StatementView own = founder(claim);
    List<Suggestion> found = new ArrayList<>();
    for (StatementView statement : claim.statements()) {
      if (statement.match().state().equals("suggested")) {
        add(found, settled, new Suggestion(own, statement, claim, true, statement.match().score()));
      }
    }
    TermVector said = words.apply(claim);
    List<Suggestion> outside = new ArrayList<>();
    for (ClaimView other : story) {
      double likeness = other.id().equals(claim.id()) ? 0 : said.cosine(words.apply(other));
      if (likeness >= LEAST) {
        add(outside, settled, new Suggestion(own, founder(other), other, false, likeness));
      }
    }
    outside.sort(Comparator.comparingDouble(Suggestion::likeness).reversed());
    found.addAll(outside);
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private static void add(
      List<Suggestion> found, Set<Set<StatementPlace>> settled, Suggestion suggestion) {
    StatementPlace one = suggestion.own().place();
    StatementPlace other = suggestion.other().place();
    if (!one.equals(other) && !settled.contains(Set.of(one, other))) {
      found.add(suggestion);
    }
  }

  /** The statement whose words are the claim's. */
  static StatementView founder(ClaimView claim) {
    List<StatementView> support = claim.of(StanceGroup.SUPPORTS);
    return support.isEmpty() ? claim.statements().get(0) : support.get(0);
  }

  private static Set<Set<StatementPlace>> settled(List<Entry> decided) {
    Set<Set<StatementPlace>> settled = new HashSet<>();
    Set<Set<StatementPlace>> takenBack = new HashSet<>();
    for (Entry entry : decided) {
      Decision decision = LedgerCodec.act(entry).decision();
      if (decision instanceof Decision.TakeBack back) {
        takenBack.add(pair(back.one(), back.other()));
      } else if (decision instanceof Decision.JoinStatements join) {
        settle(settled, takenBack, pair(join.one(), join.other()));
      } else if (decision instanceof Decision.PartStatements part) {
        settle(settled, takenBack, pair(part.one(), part.other()));
      }
    }
    return settled;
  }

  private static void settle(
      Set<Set<StatementPlace>> settled,
      Set<Set<StatementPlace>> takenBack,
      Set<StatementPlace> pair) {
    if (!takenBack.contains(pair)) {
      settled.add(pair);
    }
  }

  private static Set<StatementPlace> pair(StatementPlace one, StatementPlace other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
