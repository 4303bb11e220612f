package org.sayso.read.place;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which the gazetteer keeps a name: small letters, no accents, no full stops, spaces
 * for hyphens.
 */
public final class PlaceKey {
  private PlaceKey() {}

  /** The key of a name; empty if nothing of it can be kept. */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String text = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < text.length(); i++) {
      append(key, text.charAt(i));
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    return key.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  private static void append(StringBuilder key, char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK || c == '.') {
      return;
    }
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'æ', 'Æ' -> key.append("ae");
      case 'œ', 'Œ' -> key.append("oe");
      case 'ø', 'Ø' -> key.append('o');
      case 'ł', 'Ł' -> key.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'þ', 'Þ' -> key.append("th");
      case '’', '‘', 'ʻ', 'ʼ', '`', '\'' -> key.append('\'');
      default -> {
        if (Character.isLetterOrDigit(c)) {
          key.append(c);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      }
    }
  }
}
