package org.sayso.read.actor;

/** What sort of thing a name names. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  OTHER
}
