package org.sayso.server.access;

import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody may do. Each role may do all that the ones before it may. */
public enum Role implements RouteRole {
  /** Whoever reaches the server, signed in or not. */
  ANYONE,
  /** Reads everything. */
  VIEWER,
  /** Decides, corrects and works on cases as well. */
  EDITOR,
  /** Manages the server as well. */
  ADMIN;

  /** The roles that an account can have. */
  public static final List<Role> OF_ACCOUNTS = List.of(VIEWER, EDITOR, ADMIN);

  /** Whether whoever has this role may do what needs the other. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The lesser of the two. */
  public Role atMost(Role other) {
    return covers(other) ? other : this;
  }

  /** As people write it: {@code viewer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role of an account.
   *
   * @throws IllegalArgumentException if the word is none of viewer, editor, admin
   */
  public static Role parse(String word) {
    return OF_ACCOUNTS.stream()
        .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + word
                        + "\" is no role; the roles are "
                        + String.join(
                            ", ", Arrays.stream(values()).skip(1).map(Role::word).toList())));
  }
}
