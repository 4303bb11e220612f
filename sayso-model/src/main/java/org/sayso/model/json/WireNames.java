package org.sayso.model.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of enum constants as JSON has them: lower case with hyphens, {@code ARMED_GROUP} as {@code
 * armed-group}.
 */
public final class WireNames {
  private WireNames() {}

  /** The name that stands for a constant in JSON. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that a name stands for.
   *
   * @throws IllegalArgumentException if it stands for none; the message lists the names that would
   *     do
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("\"" + name + "\" is none of " + known);
  }
}
