package org.sayso.read.time;

/** Where a clause places what it tells. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
