package org.sayso.server.desk;

import java.util.List;

/**
 * What became of what was sent, on top of the page.
 *
 * @param complaint whether it was not entered
 * @param title empty if there is nothing to say
 */
public record Notice(boolean complaint, String title, List<String> lines) {
  /** Nothing was sent. */
  public static final Notice NONE = new Notice(false, "", List.of());

  static final Notice RESUMED =
      new Notice(
          false,
          "Nothing was sent yet. What you typed is in its form again, open below.",
          List.of());

  public Notice {
    lines = List.copyOf(lines);
  }

  static Notice wrong(String message) {
    return new Notice(
        true, "Not entered: " + message, List.of("What you typed is still in the form."));
  }
}
