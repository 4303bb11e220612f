package org.sayso.server.api;

/**
 * Something that an address can say.
 *
 * @param in whether it is a part of the path
 * @param example a value to try
 */
record Parameter(String name, In in, String description, Schema schema, String example) {
  /** Where a parameter stands. */
  enum In {
    PATH,
    QUERY
  }

  static Parameter path(String name, String description, String example) {
    return new Parameter(name, In.PATH, description, Schema.text(description), example);
  }

  static Parameter query(String name, Schema schema, String example) {
    return new Parameter(
        name, In.QUERY, String.valueOf(schema.keywords().get("description")), schema, example);
  }
}
