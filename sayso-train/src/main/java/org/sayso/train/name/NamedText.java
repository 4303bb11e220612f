package org.sayso.train.name;

import java.util.List;
import org.sayso.model.TextSpan;
import org.sayso.read.actor.NameType;

/** A text with its names: {@code types.get(i)} is the type of {@code spans.get(i)}. */
public record NamedText(String id, String text, List<TextSpan> spans, List<NameType> types) {
  public NamedText {
    spans = List.copyOf(spans);
    types = List.copyOf(types);
  }
}
