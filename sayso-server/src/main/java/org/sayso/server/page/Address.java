package org.sayso.server.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.sayso.model.TextSpan;

/**
 * The permanent addresses of pages. The JSON twin of a page is the same thing under {@code
 * /api/v1}.
 *
 * <p>Ids of reports and names of actors may hold anything. In an address every character other than
 * letters, digits, {@code -}, {@code _}, {@code :} and inner dots is written as {@code ~} and two
 * hexadecimal digits for each byte of its UTF-8 form.
 */
public final class Address {
  private static final HexFormat HEX = HexFormat.of();

  private Address() {}

  public static String story(String id) {
    return "/story/" + part(id);
  }

  public static String claim(String id) {
    return "/claim/" + part(id);
  }

  public static String report(String id) {
    return "/report/" + part(id);
  }

  /** The words of a report at a span, marked and in view. */
  public static String report(String id, TextSpan span) {
    return report(id) + "?at=" + span.start() + "-" + span.end() + "#here";
  }

  public static String actor(String name) {
    return "/actor/" + part(name);
  }

  /** One outlet. */
  public static String source(String outlet) {
    return "/source/" + part(outlet);
  }

  /** Two reports side by side. */
  public static String compare(String one, String other) {
    return "/compare/" + part(one) + "/" + part(other);
  }

  /** Any text as one part of a path. */
  public static String part(String text) {
    StringBuilder part = new StringBuilder(text.length() + 16);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      boolean first = part.isEmpty();
      if (isPlain(unit) || unit == '.' && !first) {
        part.append((char) unit);
      } else {
        part.append('~').append(HEX.toHexDigits(unit));
      }
    }
    return part.toString();
  }

  /**
   * Takes back what {@link #part} wrote.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static String text(String part) {
    byte[] units = part.getBytes(StandardCharsets.UTF_8);
    byte[] text = new byte[units.length];
    int length = 0;
    for (int i = 0; i < units.length; i++) {
      if (units[i] == '~') {
        if (i + 2 >= units.length) {
          throw new IllegalArgumentException("the address ends in the midst of a character");
        }
        text[length++] = (byte) HexFormat.fromHexDigits(part(units, i + 1));
        i += 2;
      } else {
        text[length++] = units[i];
      }
    }
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }

  private static String part(byte[] units, int start) {
    return new String(units, start, 2, StandardCharsets.UTF_8);
  }

  private static boolean isPlain(byte unit) {
    return unit >= 'a' && unit <= 'z'
        || unit >= 'A' && unit <= 'Z'
        || unit >= '0' && unit <= '9'
        || unit == '-'
        || unit == '_'
        || unit == ':';
  }
}
