package org.sayso.server.access;

import java.util.Optional;
import org.sayso.server.page.Frame;

/**
 * The page to sign in on.
 *
 * @param next where to go then, a path of this server
 * @param held the name of a form that is kept until then; empty if there is none
 * @param name what was typed as the name
 * @param wrong what was wrong; empty at first
 */
public record SignInPage(Frame frame, String next, String held, String name, String wrong) {
  /** What was wrong, if anything. */
  public Optional<String> complaint() {
    return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
  }
}
