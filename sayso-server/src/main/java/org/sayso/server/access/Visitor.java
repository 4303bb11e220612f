package org.sayso.server.access;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name the name that decisions are entered under; empty for a stranger
 * @param role what the visitor may do
 * @param way how the visitor is known
 */
public record Visitor(String name, Role role, Way way) {
  /** How a visitor is known. */
  public enum Way {
    /** Not at all. */
    STRANGER,
    /** The server serves only its own machine, and asks nobody who they are. */
    LOCAL,
    /** By the cookie of a sign-in. */
    SESSION,
    /** By a token in the Authorization header. */
    TOKEN
  }

  /** Whoever sits at this machine. */
  public static final Visitor LOCAL = new Visitor("local", Role.ADMIN, Way.LOCAL);

  /** Nobody that the server knows. */
  static final Visitor STRANGER = new Visitor("", Role.ANYONE, Way.STRANGER);

  private static final String ATTRIBUTE = "sayso.visitor";

  /** Who sent this request. */
  public static Visitor of(Context context) {
    return Optional.ofNullable(context.<Visitor>attribute(ATTRIBUTE)).orElse(STRANGER);
  }

  /** Notes who sent this request. */
  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /** Whether the visitor may do what needs this role. */
  public boolean may(Role needed) {
    return role.covers(needed);
  }

  /** Whether the visitor has an account and has signed in to it with a browser. */
  public boolean isSignedIn() {
    return way == Way.SESSION;
  }
}
