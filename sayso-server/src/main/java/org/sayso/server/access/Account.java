package org.sayso.server.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's account.
 *
 * @param name what the person is called, in decisions too: letters and digits of any script, and
 *     space, dot, hyphen, underscore or @ between them, 64 chars at most
 * @param role what the person may do
 */
public record Account(String name, Role role) {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._@-]{0,62}[\\p{L}\\p{M}\\p{N}])?");

  public Account {
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" cannot be an account's name; use letters, digits and . _ - @ between them, 64 characters at most");
    }
    if (role == Role.ANYONE) {
      throw new IllegalArgumentException("an account's role is viewer, editor or admin");
    }
  }

  /** Names that differ only in case are the same account. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(name);
  }
}
