package org.sayso.model;

/** What sort of thing a statement is said to rest on. */
public enum EvidenceType {
  FOOTAGE,
  IMAGE,
  DOCUMENT,
  POST,
  DATA,
  WITNESS,
  OUTLET,
  OFFICIAL,
  STUDY
}
