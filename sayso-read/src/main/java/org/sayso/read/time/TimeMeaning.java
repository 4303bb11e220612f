package org.sayso.read.time;

import java.util.Optional;

/**
 * What a wording stands for: its TIMEX3 value in a frame, empty if the words are no time after all
 * ("30 February").
 */
@FunctionalInterface
interface TimeMeaning {
  Optional<String> value(WordedTime time, TimeFrame frame);
}
