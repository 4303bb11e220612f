package org.sayso.server.access;

import io.javalin.http.Context;
import java.util.Set;

/** Which methods change nothing. */
final class Methods {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private Methods() {}

  static boolean onlyReads(Context context) {
    return READING.contains(context.req().getMethod());
  }
}
