package org.sayso.read.names;

/** What sort of thing two names may both name; it decides which of their words count. */
public enum NameKind {
  PERSON,
  ORGANIZATION
}
