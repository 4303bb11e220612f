package org.sayso.read.attribution;

/** What a piece is to one given cue; the order is that of the pair head's outputs. */
public enum PairTag {
  NOTHING,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
  CONTENT_BEGIN,
  CONTENT_INSIDE,
  CUE;

  /** Number of tags. */
  public static final int COUNT = 6;
}
