package org.sayso.publish.jsonld;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Names of things in linked data. Ids of reports may hold anything, names may not. */
public final class Iris {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Iris() {}

  public static String report(String id) {
    return "urn:sayso:report:" + encoded(id);
  }

  public static String claim(String id) {
    return "urn:sayso:claim:" + encoded(id);
  }

  /** A case of the desk. */
  public static String ofCase(String id) {
    return "urn:sayso:case:" + encoded(id);
  }

  /** An outlet or post that is no report of the ledger. */
  public static String source(String name) {
    return "urn:sayso:source:" + encoded(name);
  }

  /** A file by its bytes. */
  public static String file(String sha256) {
    return "urn:sayso:sha256:" + encoded(sha256);
  }

  /** Words of a report. */
  public static String place(String place) {
    return "urn:sayso:place:" + encoded(place);
  }

  /** Every byte of the UTF-8 form that is no unreserved character as {@code %} and two digits. */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          unit >= 'a' && unit <= 'z'
              || unit >= 'A' && unit <= 'Z'
              || unit >= '0' && unit <= '9'
              || "-._~:".indexOf(unit) >= 0;
      if (plain) {
        encoded.append((char) unit);
      } else {
        encoded.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return encoded.toString();
  }

  /** The address, if it is one that may be followed: http or https, with a host. */
  public static Optional<String> web(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
