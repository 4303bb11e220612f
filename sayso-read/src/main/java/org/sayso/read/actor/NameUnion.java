package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sayso.read.names.NameMention;

/** Puts together what two name finders found in one report. */
public final class NameUnion {
  private NameUnion() {}

  /**
   * All names of the first, and of the second those that overlap none of them. Where both mark the
   * same place, the first tells where the name begins and ends, and the one that is surer what it
   * names.
   */
  public static List<NameMention> of(List<NameMention> first, List<NameMention> second) {
    List<NameMention> all = new ArrayList<>();
    for (NameMention mention : first) {
      NameMention surest = mention;
      for (NameMention other : second) {
        if (other.span().overlaps(mention.span()) && other.confidence() > surest.confidence()) {
          surest = other;
        }
      }
      all.add(new NameMention(mention.span(), surest.type(), surest.confidence()));
    }
    for (NameMention mention : second) {
      if (first.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        all.add(mention);
      }
    }
    Collections.sort(all, (one, other) -> one.span().compareTo(other.span()));
    return List.copyOf(all);
  }
}
