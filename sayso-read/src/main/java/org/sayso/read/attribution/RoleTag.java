package org.sayso.read.attribution;

/** Begin/inside tags of the three roles; the order is that of the tag head's outputs. */
public enum RoleTag {
  OUTSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
  CUE_BEGIN,
  CUE_INSIDE,
  CONTENT_BEGIN,
  CONTENT_INSIDE;

  /** Number of tags. */
  public static final int COUNT = 7;
}
