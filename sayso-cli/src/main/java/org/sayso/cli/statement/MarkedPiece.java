package org.sayso.cli.statement;

/** A piece of a passage that has one part in its statement. */
public record MarkedPiece(String text, RoleMark mark) {}
