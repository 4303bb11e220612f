package org.sayso.model;

/** What a speaker does to the content of an attribution. */
public enum Stance {
  ASSERTS,
  ALLEGES,
  CONFIRMS,
  DENIES,
  DOUBTS,
  CHECKS,
  DECLINES,
  HEDGES,
  INTENDS,
  DEMANDS,
  JUDGES,
  CORRECTS
}
