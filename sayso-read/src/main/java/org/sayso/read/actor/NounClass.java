package org.sayso.read.actor;

/** What sort of speaker a common noun calls. */
enum NounClass {
  /** One human being: "spokesman". */
  PERSON,
  /** Several, or several bodies: "officials". */
  PEOPLE,
  /** An organisation: "company". */
  BODY,
  /** A part of a state: "ministry". */
  STATE,
  /** A part of the press: "newspaper". */
  OUTLET,
  /** Something that speaks for its owner: "website". */
  VOICE,
  /** Something that speaks by what stands in it: "report". */
  DOCUMENT,
  /** No noun by itself: "prime". */
  MODIFIER
}
