package org.sayso.read.place;

import java.util.List;
import org.sayso.model.TextSpan;

/**
 * A capitalised name that the gazetteer has, with what the words around it say.
 *
 * @param span the name
 * @param whole the name with a word for its kind ("Donetsk region")
 * @param region whether such a word is there
 * @param located whether a word such as "in" stands before it
 * @param dateline whether it opens the report as the place of writing
 * @param rare whether its words are more often no place ("Reading")
 * @param marked whether a name finder called it a place
 * @param partner the place named after a comma ("Paris, Texas"), as a name; empty if none is
 */
record PlaceCandidate(
    TextSpan span,
    TextSpan whole,
    List<GazetteerEntry> entries,
    boolean region,
    boolean located,
    boolean dateline,
    boolean rare,
    boolean marked,
    String partner) {
  PlaceCandidate {
    entries = List.copyOf(entries);
  }
}
