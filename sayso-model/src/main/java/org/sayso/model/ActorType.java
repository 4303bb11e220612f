package org.sayso.model;

/** What sort of actor it is. */
public enum ActorType {
  PERSON,
  ORGANIZATION,
  GOVERNMENT,
  OUTLET,
  ARMED_GROUP,
  PLACE,
  DOCUMENT,
  UNNAMED
}
