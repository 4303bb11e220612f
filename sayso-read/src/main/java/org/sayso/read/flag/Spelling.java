package org.sayso.read.flag;

/** How many letters two words differ by. */
final class Spelling {
  private Spelling() {}

  /**
   * The edit distance of two words (Levenshtein 1966): insertions, deletions and replacements.
   *
   * @param most above this the answer is just {@code most + 1}
   */
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return Math.min(row[other.length()], most + 1);
  }
}
