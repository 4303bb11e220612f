package org.sayso.cli.read;

import org.sayso.cli.html.HtmlFormat;
import org.sayso.cli.page.PageFormat;
import org.sayso.cli.page.PageInk;
import org.sayso.cli.terminal.Terminal;

/** What {@code --format} names. */
public enum OutputFormat {
  /** A page for a terminal. */
  PAGE,
  /** One JSON object a report: indented on a terminal, otherwise one a line. */
  JSON,
  /** One JSON object a line. */
  JSONL,
  /** One self-contained annotated HTML page for all reports. */
  HTML;

  /**
   * The format itself.
   *
   * @param plain no colours and no styles: brackets mark the roles
   */
  ReadingFormat open(Terminal terminal, int width, boolean plain) {
    return switch (this) {
      case PAGE -> PageFormat.create(ink(terminal, plain), width);
      case JSON -> new JsonFormat(terminal.output());
      case JSONL -> new JsonFormat(false);
      case HTML -> HtmlFormat.create();
    };
  }

  private static PageInk ink(Terminal terminal, boolean plain) {
    if (plain || !terminal.output()) {
      return PageInk.BRACKETS;
    }
    return terminal.colour() ? PageInk.COLOUR : PageInk.WEIGHT;
  }
}
