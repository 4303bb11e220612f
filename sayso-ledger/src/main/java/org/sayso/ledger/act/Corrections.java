package org.sayso.ledger.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fact.Speaker;
import org.sayso.ledger.fact.Statement;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.ActorType;
import org.sayso.model.TextSpan;

/**
 * Applies what people corrected to the statements of a report, decision by decision. Each decision
 * is about one place: that of the statement whose words are most the same.
 */
public final class Corrections {
  /** Reads a statement at another span. */
  @FunctionalInterface
  public interface Words {
    /** The same statement with the words at the span; empty if the report has no such span. */
    Optional<Statement> at(Statement statement, TextSpan span);
  }

  private final Words words;
  private final List<Corrected> all = new ArrayList<>();

  private Corrections(ReportFacts facts, Words words) {
    this.words = words;
    facts.statements().forEach(statement -> all.add(new Corrected(statement)));
  }

  /** A statement on its way through the decisions. */
  private static final class Corrected {
    private final StatementPlace read;
    private Statement now;
    private boolean stands = true;

    Corrected(Statement statement) {
      this.read = statement.place();
      this.now = statement;
    }
  }

  static ReportFacts apply(ReportFacts facts, List<Act> acts, Words words) {
    Corrections corrections = new Corrections(facts, words);
    boolean changed = false;
    for (Act act : acts) {
      changed |= corrections.take(act.decision());
    }
    return changed ? corrections.of(facts) : facts;
  }

  private boolean take(Decision decision) {
    if (decision instanceof Decision.CorrectStance correction) {
      return about(correction.statement(), one -> one.now = one.now.with(correction.stance()));
    } else if (decision instanceof Decision.CorrectSpeaker correction) {
      Speaker speaker = Speaker.ofName(correction.name(), ActorType.PERSON);
      return about(correction.statement(), one -> one.now = one.now.with(speaker));
    } else if (decision instanceof Decision.NotAStatement not) {
      return about(not.statement(), one -> one.stands = false);
    } else if (decision instanceof Decision.AStatement is) {
      return about(is.statement(), one -> one.stands = true);
    } else if (decision instanceof Decision.CorrectSpan correction) {
      return about(
          correction.statement(),
          one -> words.at(one.now, correction.span()).ifPresent(moved -> one.now = moved));
    }
    return false;
  }

  private interface Change {
    void to(Corrected statement);
  }

  /** Changes the statements at the place, as it is now or as it was read. */
  private boolean about(StatementPlace place, Change change) {
    Optional<StatementPlace> nearest = place.nearest(places(false));
    boolean current = nearest.isPresent();
    if (!current) {
      nearest = place.nearest(places(true));
    }
    @Nullable StatementPlace meant = nearest.orElse(null);
    boolean changed = false;
    for (Corrected one : all) {
      if ((current ? one.now.place() : one.read).equals(meant)) {
        change.to(one);
        changed = true;
      }
    }
    return changed;
  }

  private List<StatementPlace> places(boolean asRead) {
    return all.stream().map(one -> asRead ? one.read : one.now.place()).toList();
  }

  /** Where two statements have come to stand at one place, the one that a person moved counts. */
  private ReportFacts of(ReportFacts facts) {
    Map<StatementPlace, Statement> moved = new TreeMap<>();
    for (Corrected one : all) {
      if (one.stands && !one.now.place().equals(one.read)) {
        moved.put(one.now.place(), one.now);
      }
    }
    List<Statement> statements = new ArrayList<>(moved.values());
    for (Corrected one : all) {
      if (one.stands && one.now.place().equals(one.read) && !moved.containsKey(one.read)) {
        statements.add(one.now);
      }
    }
    statements.sort(java.util.Comparator.comparing(Statement::place));
    return new ReportFacts(
        facts.id(),
        facts.header(),
        facts.timing(),
        facts.wording(),
        statements,
        facts.credits(),
        facts.flags());
  }
}
