package org.sayso.read.structure;

import org.sayso.model.TextSpan;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without the marks
 * @param closed whether the closing mark is there
 */
public record Quotation(TextSpan outer, TextSpan inner, boolean closed) {
  public Quotation {
    if (!outer.contains(inner)) {
      throw new IllegalArgumentException("inner " + inner + " is not inside outer " + outer);
    }
  }
}
