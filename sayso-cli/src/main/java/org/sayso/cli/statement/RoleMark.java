package org.sayso.cli.statement;

/** The part that a piece of text has in a statement. */
public enum RoleMark {
  /** Who says it. */
  SOURCE,
  /** The words that signal it. */
  CUE,
  /** What is said. */
  CONTENT,
  /** Everything around. */
  NONE
}
