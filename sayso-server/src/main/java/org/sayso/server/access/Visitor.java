package org.sayso.server.access;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name the name that decisions are entered under
 */
public record Visitor(String name) {
  /** Whoever sits at this machine. */
  public static final Visitor LOCAL = new Visitor("local");

  private static final String ATTRIBUTE = "sayso.visitor";

  /** Who sent this request. */
  public static Visitor of(Context context) {
    return Optional.ofNullable(context.<Visitor>attribute(ATTRIBUTE)).orElse(LOCAL);
  }

  /** Notes who sent this request. */
  public void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
