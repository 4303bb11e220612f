package org.sayso.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/**
 * The cookies that the server sets: never readable by scripts, never sent along by other sites.
 * Over TLS their names begin with {@code __Host-}, which no other host can set.
 */
record SessionCookies(boolean secure) {
  /** What signs a browser in. */
  String sessionName() {
    return secure ? "__Host-sayso" : "sayso";
  }

  /** What the tokens of forms are bound to. */
  String formName() {
    return secure ? "__Host-sayso-form" : "sayso-form";
  }

  /** The value of the sign-in's cookie; empty if there is none. */
  String session(Context request) {
    String value = request.cookie(sessionName());
    return value == null || value.length() > 100 ? "" : value;
  }

  /**
   * Lax, not Strict: whoever follows a link in a mail is signed in. Requests that change anything
   * are checked otherwise.
   */
  void begin(Context request, String value) {
    request.cookie(cookie(value, (int) Session.LONGEST.plus(Session.REMEMBERED).toSeconds()));
  }

  void end(Context request) {
    request.cookie(cookie("", 0));
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(sessionName(), value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
