package org.sayso.server.page;

import java.util.Locale;
import org.sayso.model.Stance;

/** Stances by what they do for a claim, in the order in which pages show them. */
public enum StanceGroup {
  SUPPORTS("Say so", "+"),
  OPPOSES("Speak against it", "−"),
  OPEN("Leave it open", "?"),
  ASIDE("Want, intend or judge", "·");

  private final String heading;
  private final String sign;

  StanceGroup(String heading, String sign) {
    this.heading = heading;
    this.sign = sign;
  }

  /** The group of a stance. */
  public static StanceGroup of(Stance stance) {
    return switch (stance) {
      case ASSERTS, ALLEGES, CONFIRMS, CORRECTS -> SUPPORTS;
      case DENIES, DOUBTS -> OPPOSES;
      case CHECKS, DECLINES, HEDGES -> OPEN;
      case INTENDS, DEMANDS, JUDGES -> ASIDE;
    };
  }

  /** Over the statements of this group. */
  public String heading() {
    return heading;
  }

  /** One character that stands for the group where colour alone would not do. */
  public String sign() {
    return sign;
  }

  /** The word in class names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
