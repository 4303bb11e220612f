package org.sayso.read.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;
import org.sayso.model.TimeExpression;
import org.sayso.model.TimeGrain;
import org.sayso.read.structure.TextStructure;

/**
 * When something was said: the day or time of day that stands nearest to the cue in its sentence
 * and outside the content ("said <b>on Monday</b> that he will leave on Friday").
 */
public final class StatementTimes {
  private static final int FARTHEST = 60;

  private StatementTimes() {}

  /** The id of the time expression that says when; empty if the sentence gives none. */
  public static Optional<String> of(
      RoleSpans spans, TextStructure structure, List<TimeExpression> times) {
    if (spans.cue().isEmpty()) {
      return Optional.empty();
    }
    TextSpan cue = spans.cue().get(0);
    Optional<TextSpan> sentence =
        structure.sentences().stream().filter(one -> one.contains(cue.start())).findFirst();
    return times.stream()
        .filter(time -> time.grain() == TimeGrain.DAY || time.grain() == TimeGrain.TIME)
        .filter(time -> sentence.isPresent() && sentence.get().contains(time.span()))
        .filter(time -> spans.content().stream().noneMatch(time.span()::overlaps))
        .filter(time -> distance(time.span(), cue) <= FARTHEST)
        .min(Comparator.comparingInt(time -> distance(time.span(), cue)))
        .map(TimeExpression::id);
  }

  private static int distance(TextSpan one, TextSpan other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
