package org.sayso.model;

/** How an attribution gives the words: inside quotation marks, outside them, or both. */
public enum Kind {
  DIRECT,
  INDIRECT,
  MIXED
}
