package org.sayso.ledger.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two spellings within one story are the same person's name. Within a story few people are
 * named, so spellings that differ by a third are taken for the same if both parts fit. (Across
 * stories only equal names are joined.)
 */
final class NameLikeness {
  private static final double LAST = 0.70;
  private static final double FIRST = 0.70;
  private static final double ALONE = 0.85;
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "mr",
          "mrs",
          "ms",
          "sir",
          "general",
          "gen",
          "colonel",
          "col",
          "president",
          "minister",
          "governor",
          "senator",
          "ambassador",
          "professor",
          "prof");

  private NameLikeness() {}

  static boolean same(String one, String other) {
    List<String> first = parts(one);
    List<String> second = parts(other);
    if (first.isEmpty() || second.isEmpty() || first.contains("and") != second.contains("and")) {
      return false;
    }
    double last = likeness(first.get(first.size() - 1), second.get(second.size() - 1));
    if (first.size() == 1 || second.size() == 1) {
      return last >= ALONE;
    }
    return last >= LAST && firstNames(first.get(0), second.get(0));
  }

  private static boolean firstNames(String one, String other) {
    return one.length() == 1 || other.length() == 1
        ? one.charAt(0) == other.charAt(0)
        : likeness(one, other) >= FIRST;
  }

  static List<String> parts(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    for (String part : plain.split("[^\\p{L}'’-]+", -1)) {
      if (!part.isBlank() && !TITLES.contains(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** 1 minus the edits (Levenshtein 1966) over the longer length. */
  static double likeness(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int up = row[j];
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(up, row[j - 1]) + 1);
        diagonal = up;
      }
    }
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : 1 - row[other.length()] / (double) longer;
  }
}
