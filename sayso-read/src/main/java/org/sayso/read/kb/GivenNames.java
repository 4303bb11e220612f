package org.sayso.read.kb;

import java.util.HashMap;
import java.util.Map;
import org.sayso.read.names.NameFolding;
import org.sayso.read.table.RulesRow;
import org.sayso.read.table.RulesTable;

/** Given names, and whether men or women bear them. */
public final class GivenNames {
  /** A name is of one gender if at least this share of its bearers is. */
  private static final double SHARE_FOR_CERTAINTY = 0.85;

  private final Map<String, Gender> genders;

  private GivenNames(Map<String, Gender> genders) {
    this.genders = Map.copyOf(genders);
  }

  /** The table {@code given-names.tsv}. */
  static GivenNames shipped() {
    Map<String, Gender> genders = new HashMap<>();
    RulesTable table =
        RulesTable.load(
            GivenNames.class, "given-names.tsv", "name", "men", "women", "source", "licence");
    for (RulesRow row : table.rows()) {
      genders.put(
          NameFolding.fold(row.cell("name")), gender(count(row, "men"), count(row, "women")));
    }
    return new GivenNames(genders);
  }

  /** Whether it is a given name at all. */
  public boolean contains(String word) {
    return genders.containsKey(NameFolding.fold(word));
  }

  /**
   * The gender of those who bear it; {@link Gender#UNKNOWN} if both do or the name is not known.
   */
  public Gender gender(String name) {
    return genders.getOrDefault(NameFolding.fold(name), Gender.UNKNOWN);
  }

  private static Gender gender(int men, int women) {
    double share = (men + 0.0) / (men + women);
    return share >= SHARE_FOR_CERTAINTY
        ? Gender.MALE
        : share <= 1 - SHARE_FOR_CERTAINTY ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static int count(RulesRow row, String column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.wrong(column + " is \"" + row.cell(column) + "\", which is no whole number");
    }
  }
}
