package org.sayso.cli.statement;

import java.util.Locale;
import org.sayso.model.Actor;
import org.sayso.model.Resolution;
import org.sayso.model.Role;

/** Actors in words: {@code Ana Orel, president (Ukraine)}. */
public final class ActorWords {
  private ActorWords() {}

  /** Name, first role, and what they belong to. */
  public static String of(Actor actor) {
    StringBuilder words = new StringBuilder(actor.name());
    if (actor.resolution() instanceof Resolution.Unnamed unnamed) {
      String belongsTo = unnamed.belongsTo();
      return belongsTo == null ? words.toString() : words + " (" + belongs(belongsTo) + ")";
    }
    if (!actor.roles().isEmpty()) {
      Role role = actor.roles().get(0);
      words.append(", ").append(role.title());
      String of = role.of();
      if (of != null) {
        words.append(" (").append(belongs(of)).append(')');
      }
    }
    return words.toString();
  }

  /** A country's English name for its ISO 3166 code; anything else stays as it is. */
  public static String belongs(String of) {
    boolean code = of.length() == 2 && isCapital(of.charAt(0)) && isCapital(of.charAt(1));
    return code ? new Locale.Builder().setRegion(of).build().getDisplayCountry(Locale.ENGLISH) : of;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
