package org.sayso.cli.access;

import java.util.Iterator;
import java.util.List;

/** The roles as they are written on the command line; known without the jars of the server. */
final class RoleWords implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return List.of("viewer", "editor", "admin").iterator();
  }
}
