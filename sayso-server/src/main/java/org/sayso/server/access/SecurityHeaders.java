package org.sayso.server.access;

import io.javalin.http.Context;
import java.util.Map;

/**
 * What every answer tells the browser to keep out: scripts and styles that do not come from this
 * server as files, frames around its pages, guessing of media types.
 */
final class SecurityHeaders {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          // Not no-referrer: browsers would then send "Origin: null" with our own forms.
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cache-Control",
          "private, no-cache");

  private SecurityHeaders() {}

  /** Sets them; a handler that knows better, as for files that never change, may replace some. */
  static void set(Context context, AccessPolicy policy) {
    ALWAYS.forEach(context::header);
    if (policy.secure()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
