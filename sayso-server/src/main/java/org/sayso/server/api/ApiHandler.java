package org.sayso.server.api;

/** What an endpoint does. */
@FunctionalInterface
interface ApiHandler {
  ApiAnswer handle(ApiCall call);
}
