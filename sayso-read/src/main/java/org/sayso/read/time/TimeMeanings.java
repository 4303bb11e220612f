package org.sayso.read.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The meanings that {@code patterns.tsv} may name. */
final class TimeMeanings {
  private final Map<String, TimeMeaning> meanings = new HashMap<>();

  TimeMeanings(TimeWords words) {
    meanings.putAll(DateMeanings.all(words));
    meanings.putAll(DayMeanings.all());
    meanings.putAll(OffsetMeanings.all(words));
    meanings.putAll(PeriodMeanings.all(words));
    meanings.putAll(YearPartMeanings.all(words));
    meanings.putAll(ClockMeanings.all(words));
  }

  /** The value of a worded time by the meaning of its pattern. */
  Optional<String> value(WordedTime time, TimeFrame frame) {
    String name = time.pattern().meaning();
    if (name.startsWith("=")) {
      return Optional.of(name.substring(1));
    }
    TimeMeaning meaning = meanings.get(name);
    if (meaning == null) {
      throw new IllegalStateException(
          "patterns.tsv, " + time.pattern().id() + ": no meaning \"" + name + "\"");
    }
    return meaning.value(time, frame);
  }
}
