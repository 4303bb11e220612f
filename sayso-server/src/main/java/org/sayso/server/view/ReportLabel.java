package org.sayso.server.view;

import java.time.Instant;
import org.sayso.server.page.Address;

/**
 * A report in a list or a tree.
 *
 * @param outlet empty if unknown
 * @param title empty if unknown
 * @param time when it came out
 */
public record ReportLabel(String id, String outlet, String title, Instant time) {
  /** The outlet, or, where it is unknown, the report's id. */
  public String where() {
    return outlet.isBlank() ? id : outlet;
  }

  /** The title, or, where there is none, the report's id. */
  public String name() {
    return title.isBlank() ? id : title;
  }

  public String address() {
    return Address.report(id);
  }
}
