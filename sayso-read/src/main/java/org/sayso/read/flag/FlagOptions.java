package org.sayso.read.flag;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which flags to raise.
 *
 * @param types the switched-on sorts
 * @param today the day after which a report cannot have been published yet, asked for at each
 *     report; {@code null} if none is given: a reading is then a function of the report alone
 */
public record FlagOptions(Set<FlagType> types, @Nullable Supplier<LocalDate> today) {
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
    return new FlagOptions(rest, today);
  }

  /** The same with a day of reference. */
  public FlagOptions asOf(LocalDate day) {
    return asOf(() -> day);
  }

  /** The same with a day of reference that goes on while reports are read. */
  public FlagOptions asOf(Supplier<LocalDate> day) {
    return new FlagOptions(types, day);
  }
}
