package org.sayso.server;

import io.javalin.security.RouteRole;
import java.util.Set;

/**
 * An address that the server answers.
 *
 * @param path its pattern, with parameters in braces
 * @param roles what it says about who may ask; empty if it leaves that to the rule for all
 */
record ServedRoute(String method, String path, Set<RouteRole> roles) {
  ServedRoute {
    roles = Set.copyOf(roles);
  }
}
