package org.sayso.read.attribution;

import java.util.List;
import org.sayso.read.names.NameMention;

/** What one pass of the encoder finds in a report: who says what, and the names. */
public record EncodedReading(List<AttributionNode> attributions, List<NameMention> names) {
  public EncodedReading {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
  }
}
