package org.sayso.ledger.act;

import java.util.List;
import org.sayso.ledger.claim.Standing;
import org.sayso.ledger.fact.StatementPlace;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/**
 * What a person decided. Statements are pointed at by their words, so that a better reading of a
 * report keeps decisions.
 */
public sealed interface Decision {
  /** The ids of the reports that it is about. */
  List<String> reports();

  /** Two reports are about one happening. */
  record JoinReports(String one, String other) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(one, other);
    }
  }

  /** Two reports are not about one happening. */
  record PartReports(String one, String other) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(one, other);
    }
  }

  /** Two statements are about the same claim. */
  record JoinStatements(StatementPlace one, StatementPlace other) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(one.report(), other.report());
    }
  }

  /** Two statements are not about the same claim. */
  record PartStatements(StatementPlace one, StatementPlace other) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(one.report(), other.report());
    }
  }

  /** Whether these two statements are about the same claim is for the machine to say again. */
  record TakeBack(StatementPlace one, StatementPlace other) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(one.report(), other.report());
    }
  }

  /** The machine took a speaker's stance wrongly. */
  record CorrectStance(StatementPlace statement, Stance stance) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /** The machine took the wrong speaker. */
  record CorrectSpeaker(StatementPlace statement, String name) implements Decision {
    public CorrectSpeaker {
      if (name.isBlank()) {
        throw new IllegalArgumentException("the name of the speaker is blank");
      }
      name = name.strip();
    }

    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /**
   * What is said begins or ends elsewhere.
   *
   * @param span the words that say it
   */
  record CorrectSpan(StatementPlace statement, TextSpan span) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /** What the machine took for somebody's word is nobody's. */
  record NotAStatement(StatementPlace statement) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /** It is a statement after all. */
  record AStatement(StatementPlace statement) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /**
   * What came of checking the claim that this statement belongs to.
   *
   * @param standing where the claim stands now
   */
  record Find(StatementPlace statement, Standing standing) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /** What was found about the claim that this statement belongs to no longer counts. */
  record Withdraw(StatementPlace statement) implements Decision {
    @Override
    public List<String> reports() {
      return List.of(statement.report());
    }
  }

  /** The words by which people name decisions, in the order of the help. */
  List<String> WORDS =
      List.of(
          "join-reports",
          "part-reports",
          "join-statements",
          "part-statements",
          "take-back",
          "correct-stance",
          "correct-speaker",
          "correct-span",
          "not-a-statement",
          "a-statement",
          "find",
          "withdraw");

  /**
   * A decision as people write it.
   *
   * @param what one of {@link #WORDS}
   * @param one a report's id, or a place {@code REPORT@START-END}
   * @param other a report's id, a place, a stance, a name, a span {@code START-END} or a standing;
   *     empty where a decision is about one thing
   * @throws IllegalArgumentException if it is none
   */
  static Decision parse(String what, String one, String other) {
    if (!WORDS.contains(what)) {
      throw new IllegalArgumentException(
          "\"" + what + "\" is no decision; there are " + String.join(", ", WORDS));
    }
    if (what.equals("join-reports") || what.equals("part-reports")) {
      String second = DecisionWords.needed(what, other);
      return what.equals("join-reports")
          ? new JoinReports(one, second)
          : new PartReports(one, second);
    }
    return DecisionWords.ofStatement(what, StatementPlace.parse(one), other);
  }
}
