package org.sayso.read.flag;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which flags to raise.
 *
 * @param types the switched-on sorts
 * @param reference the day after which a report cannot have been published yet, for example the day
 *     of reading; {@code null} if the caller gives none, since reading itself has no clock
 */
public record FlagOptions(Set<FlagType> types, @Nullable LocalDate reference) {
  /** All flags, without a day of reference. */
  public static final FlagOptions ALL = new FlagOptions(EnumSet.allOf(FlagType.class), null);

  public FlagOptions {
    types = Set.copyOf(types);
  }

  /** The same without one sort. */
  public FlagOptions without(FlagType type) {
    Set<FlagType> rest = EnumSet.noneOf(FlagType.class);
    rest.addAll(types);
    rest.remove(type);
    return new FlagOptions(rest, reference);
  }

  /** The same with a day of reference. */
  public FlagOptions asOf(LocalDate day) {
    return new FlagOptions(types, day);
  }
}
