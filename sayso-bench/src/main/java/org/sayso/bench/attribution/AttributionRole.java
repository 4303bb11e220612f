package org.sayso.bench.attribution;

import java.util.List;
import java.util.Locale;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/** A part of an attribution. */
public enum AttributionRole {
  SOURCE,
  CUE,
  CONTENT;

  /** The name in files and figures: {@code source}, {@code cue}, {@code content}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The spans that this role has in an attribution. */
  public List<TextSpan> of(RoleSpans spans) {
    return switch (this) {
      case SOURCE -> spans.source();
      case CUE -> spans.cue();
      case CONTENT -> spans.content();
    };
  }
}
