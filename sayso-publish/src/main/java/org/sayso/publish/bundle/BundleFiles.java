package org.sayso.publish.bundle;

/** The names of the files in a bundle. */
final class BundleFiles {
  static final String MANIFEST = "manifest.json";
  static final String README = "README.txt";
  static final String CLAIMS = "claims.jsonl";
  static final String QUOTES = "quotes.jsonl";
  static final String ENTRIES = "entries.jsonl";
  static final String CASES = "cases.jsonl";
  static final String TEXTS = "texts.jsonl";
  static final String EVIDENCE = "evidence/";

  /** The form of bundles; another form has another number. */
  static final int FORM = 1;

  private BundleFiles() {}

  /** Whether a bundle may have a file of that name. */
  static boolean known(String name) {
    return name.matches("[a-zA-Z]+\\.(json|jsonl|txt)") || name.matches(EVIDENCE + "[0-9a-f]{64}");
  }

  /** Whether its lines have hashes of their own. */
  static boolean inLines(String name) {
    return name.endsWith(".jsonl");
  }
}
