package org.sayso.cli.page;

import org.sayso.cli.statement.RoleMark;
import org.sayso.cli.terminal.Inked;
import org.sayso.model.Stance;

/** How the page tells things apart. */
public enum PageInk {
  /** Colours and weights. */
  COLOUR,
  /** Weights and lines, no colours. */
  WEIGHT,
  /** Brackets; no styles at all. */
  BRACKETS;

  Inked title(String text) {
    return styled(text, "1");
  }

  Inked who(String text) {
    return styled(text, "1");
  }

  Inked faint(String text) {
    return styled(text, "2");
  }

  Inked warning(String text) {
    return this == COLOUR ? Inked.of(text, "33") : Inked.plain(text);
  }

  Inked stance(Stance stance, String text) {
    if (this != COLOUR) {
      return styled(text, "3");
    }
    return switch (stance) {
      case CONFIRMS -> Inked.of(text, "32");
      case DENIES, DOUBTS, CORRECTS -> Inked.of(text, "31");
      case ALLEGES, HEDGES -> Inked.of(text, "33");
      case CHECKS, DECLINES -> Inked.of(text, "35");
      case INTENDS, DEMANDS, JUDGES -> Inked.of(text, "34");
      case ASSERTS -> Inked.of(text, "36");
    };
  }

  /** A piece of a passage. */
  Inked role(RoleMark mark, String text) {
    return switch (mark) {
      case SOURCE ->
          this == BRACKETS
              ? Inked.plain("[" + text + "]")
              : Inked.of(text, this == COLOUR ? "1;36" : "1");
      case CUE ->
          this == BRACKETS
              ? Inked.plain("<" + text + ">")
              : Inked.of(text, this == COLOUR ? "4;33" : "4");
      case CONTENT -> this == BRACKETS ? Inked.plain("{" + text + "}") : Inked.plain(text);
      case NONE -> faint(text);
    };
  }

  private Inked styled(String text, String style) {
    return this == BRACKETS ? Inked.plain(text) : Inked.of(text, style);
  }
}
