package org.sayso.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.text.WordTable;
import org.sayso.ledger.text.Words;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

/**
 * Leaves out what is no statement of its own: fragments that say nothing that could be so or not
 * ("a culprit"), and of two statements of the same words the one that says less. Pure and
 * thread-safe.
 */
final class StatementPruner {
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_TERMS = 2;

  /** From this share of the outer one on, the inner statement is what the outer one passes on. */
  private static final double MOST = 0.5;

  private final WordTable table;

  StatementPruner(WordTable table) {
    this.table = table;
  }

  /** The statements that stay, in the order given. */
  List<Statement> prune(List<Statement> statements) {
    List<Statement> whole = statements.stream().filter(this::says).toList();
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : whole) {
      boolean spare = false;
      for (Statement other : whole) {
        spare |= other != statement && spare(statement, other);
      }
      if (!spare) {
        kept.add(statement);
      }
    }
    return kept;
  }

  private boolean says(Statement statement) {
    boolean reaction =
        switch (statement.stance()) {
          case DENIES, DOUBTS, CHECKS, DECLINES, HEDGES, CORRECTS, CONFIRMS -> true;
          case ASSERTS, ALLEGES, INTENDS, DEMANDS, JUDGES -> false;
        };
    int terms = statement.proposition().terms().size();
    return reaction
        || statement.grounds().echoes()
        || terms >= LEAST_TERMS
            && (Words.of(statement.text()).size() >= LEAST_WORDS
                || !statement.proposition().quantities().isEmpty());
  }

  /** Whether the one may be left out because the other is there. */
  private boolean spare(Statement one, Statement other) {
    TextSpan first = one.place().span();
    TextSpan second = other.place().span();
    if (first.equals(second) || !first.overlaps(second)) {
      return false;
    }
    boolean outer = first.contains(second);
    boolean inner = second.contains(first);
    if (!outer && !inner) {
      return false;
    }
    Statement around = outer ? one : other;
    Statement within = outer ? other : one;
    boolean passedOn = speechBefore(around, within) && share(around, within) >= MOST;
    boolean sameVoice = around.speaker().name().equals(within.speaker().name());
    if (!sameVoice && !passedOn && around.speaker().known() && within.speaker().known()) {
      return inner && nestedIn(within, around) && within.stance() == Stance.ASSERTS;
    }
    return outer == passedOn;
  }

  private static boolean nestedIn(Statement within, Statement around) {
    return around.attribution().equals(within.grounds().parent());
  }

  /** Whether the outer words only say who says the inner ones: "He said …". */
  private boolean speechBefore(Statement around, Statement within) {
    int from = around.place().span().start();
    String before =
        around
            .text()
            .substring(0, Math.min(around.text().length(), within.place().span().start() - from));
    String after =
        around
            .text()
            .substring(Math.min(around.text().length(), within.place().span().end() - from));
    return Words.of(before + " " + after).stream().anyMatch(word -> table.speech(word.stem()));
  }

  private static double share(Statement around, Statement within) {
    return within.place().span().length() / (double) around.place().span().length();
  }
}
