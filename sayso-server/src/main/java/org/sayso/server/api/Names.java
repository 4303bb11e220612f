package org.sayso.server.api;

import java.util.Optional;
import org.sayso.server.access.Visitor;

/** Under whose name something is entered. */
final class Names {
  private Names() {}

  /** The account's name; where nobody signs in, the name that was given, if any. */
  static String of(Visitor visitor, Optional<String> given) {
    return visitor.way() == Visitor.Way.LOCAL
        ? given.filter(name -> !name.isBlank()).orElse(visitor.name())
        : visitor.name();
  }
}
