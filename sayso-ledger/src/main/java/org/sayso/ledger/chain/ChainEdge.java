package org.sayso.ledger.chain;

import java.util.Locale;

/**
 * That a report has something from somewhere else.
 *
 * @param from the report's id
 * @param to another report's id, the name of an outlet, or {@code post}
 * @param evidence why we say so: words of the report, or the share of common text
 */
public record ChainEdge(String from, String to, Type type, String evidence) {
  /** In which way. */
  public enum Type {
    /** The same text, lightly edited. */
    WIRE_COPY,
    /** It names where it has it from. */
    CREDITS,
    /** The same matter in own words. */
    REWRITES,
    /** A post stands in it. */
    EMBEDS,
    /** It names a source that another outlet named. */
    CITES;

    /** The word in files and on pages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
