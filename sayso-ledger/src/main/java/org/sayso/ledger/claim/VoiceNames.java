package org.sayso.ledger.claim;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name by which it is looked up: lower case, no accents, single spaces. */
public final class VoiceNames {
  private VoiceNames() {}

  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }
}
