package org.sayso.server.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.server.access.Role;
import org.sayso.server.access.Visitor;

/**
 * Who acts.
 *
 * @param name the account's name, or the name that was given last where nobody signs in
 * @param asked whether the name is asked for in each form
 * @param may whether this person may change anything
 */
public record Editor(String name, boolean asked, boolean may) {
  private static final String COOKIE = "sayso-by";
  private static final int LONGEST = 100;

  /** Who looks at a page. */
  public static Editor of(Context context) {
    Visitor visitor = Visitor.of(context);
    boolean local = visitor.way() == Visitor.Way.LOCAL;
    return new Editor(
        local ? remembered(context).orElse("") : visitor.name(), local, visitor.may(Role.EDITOR));
  }

  private static Optional<String> remembered(Context context) {
    try {
      return Optional.ofNullable(context.cookie(COOKIE))
          .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
          .filter(name -> name.length() <= LONGEST);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Under whose name a form is entered; remembered for the next one where nobody signs in.
   *
   * @throws IllegalArgumentException if no name is given where it is asked for
   */
  static String sent(Context context) {
    Editor editor = of(context);
    if (!editor.asked()) {
      return editor.name();
    }
    String given = Optional.ofNullable(context.formParam("by")).orElse("").strip();
    if (given.isEmpty() || given.length() > LONGEST) {
      throw new IllegalArgumentException(
          given.isEmpty()
              ? "say who you are: entries keep who did what"
              : "your name has more than " + LONGEST + " characters");
    }
    Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(given, StandardCharsets.UTF_8));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(31_536_000);
    context.cookie(cookie);
    return given;
  }
}
