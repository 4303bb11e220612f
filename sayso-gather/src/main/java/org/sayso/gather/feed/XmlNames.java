package org.sayso.gather.feed;

import java.util.Locale;

/** Names of XML elements, in lower case, since feeds are careless about it. */
final class XmlNames {
  private XmlNames() {}

  /** A name without its prefix: {@code date} of {@code dc:date}. */
  static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The prefix of a name: {@code dc} of {@code dc:date}; empty if it has none. */
  static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':'))).toLowerCase(Locale.ROOT);
  }
}
