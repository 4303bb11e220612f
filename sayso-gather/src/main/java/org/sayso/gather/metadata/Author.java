package org.sayso.gather.metadata;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named as author.
 *
 * @param role what the page calls the author's job, if it does
 */
public record Author(String name, Type type, @Nullable String role) {
  /** What kind of author it is. */
  public enum Type {
    /** A person, or what looks like one. */
    PERSON,
    /** A news agency. */
    AGENCY,
    /** The outlet itself, its newsroom or staff. */
    OUTLET
  }
}
