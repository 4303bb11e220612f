package org.sayso.read.names;

/** What sort of thing a name names. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  OTHER
}
