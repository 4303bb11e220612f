package org.sayso.model;

/** What a piece of a report's text is. */
public enum BlockType {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  DATELINE,
  PARAGRAPH,
  SUBHEAD,
  LIST_ITEM,
  QUOTE,
  CAPTION,
  POST,
  CORRECTION_NOTE,
  LIVE_ENTRY
}
