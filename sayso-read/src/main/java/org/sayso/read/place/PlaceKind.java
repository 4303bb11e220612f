package org.sayso.read.place;

/** What sort of place a row of the gazetteer is; the letter is how the file writes it. */
public enum PlaceKind {
  COUNTRY('C'),
  /** First-level division: state, province, oblast. */
  REGION('R'),
  /** Second-level division: county, district, raion. */
  DISTRICT('D'),
  CAPITAL('K'),
  /** Seat of a first-level division. */
  SEAT('S'),
  CITY('P'),
  /** A part of the world that is none of these: a continent, a sea, a strip of land. */
  AREA('A');

  private final char letter;

  PlaceKind(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }

  static PlaceKind of(char letter) {
    for (PlaceKind kind : values()) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of place \"" + letter + "\"");
  }

  boolean isTown() {
    return this == CITY || this == SEAT || this == CAPITAL;
  }
}
