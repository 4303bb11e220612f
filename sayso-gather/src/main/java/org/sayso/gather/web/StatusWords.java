package org.sayso.gather.web;

/** What to do about a server's answer (RFC 9110, section 15). */
final class StatusWords {
  private StatusWords() {}

  /** The message for a status that is neither success nor redirect. */
  static String of(int status) {
    String remedy =
        switch (status) {
          case 401, 402, 403 ->
              ": it lets only those in whom it knows; save the page from a browser";
          case 404, 410 -> ": there is no such page; check the address";
          case 429 -> ": it is asked too often; try again later, with a longer --pause";
          default -> status >= 500 ? ": it has a fault of its own; try again later" : "";
        };
    return "the server answers with status " + status + remedy;
  }
}
