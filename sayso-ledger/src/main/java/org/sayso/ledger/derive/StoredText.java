package org.sayso.ledger.derive;

/** Text as every database can keep it in a column. */
final class StoredText {
  private StoredText() {}

  /** Without NUL, which PostgreSQL's texts cannot hold; the entries keep it, as JSON. */
  static String of(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '�');
  }
}
