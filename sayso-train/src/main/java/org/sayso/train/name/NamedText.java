package org.sayso.train.name;

import java.util.List;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameType;

/** A text with its names: {@code types.get(i)} is the type of {@code spans.get(i)}. */
public record NamedText(String id, String text, List<TextSpan> spans, List<NameType> types) {
  public NamedText {
    spans = List.copyOf(spans);
    types = List.copyOf(types);
  }

  /** One text in eight, by its name, is kept out of training to measure on. */
  public boolean isHeldOut() {
    return Math.floorMod(id.hashCode(), 8) == 0;
  }
}
