package org.sayso.model;

/** How precise a time is. */
public enum TimeGrain {
  YEAR,
  QUARTER,
  MONTH,
  WEEK,
  DAY,
  TIME,
  DURATION,
  SET,
  VAGUE
}
