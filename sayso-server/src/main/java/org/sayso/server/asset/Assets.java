package org.sayso.server.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Style sheets, scripts and fonts of the program. Their addresses hold a hash of their content, so
 * that browsers may keep them for ever. Immutable.
 */
public final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private static final List<String> NAMES = List.of("sayso.css", "sayso.js", "mark.svg");

  private final Map<String, Asset> byAddress;
  private final Map<String, String> addresses;

  private Assets(Map<String, Asset> byAddress, Map<String, String> addresses) {
    this.byAddress = Map.copyOf(byAddress);
    this.addresses = Map.copyOf(addresses);
  }

  /** All files of the program. */
  public static Assets load() {
    Map<String, Asset> byAddress = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    for (String name : NAMES) {
      byte[] bytes = bytes(name);
      String address = "/static/" + hash(bytes) + "/" + name;
      String ending = name.substring(name.lastIndexOf('.') + 1);
      byAddress.put(
          address, new Asset(bytes, TYPES.getOrDefault(ending, "application/octet-stream")));
      addresses.put(name, address);
    }
    return new Assets(byAddress, addresses);
  }

  /**
   * Where a file is.
   *
   * @throws IllegalArgumentException if the program has no such file
   */
  public String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no file of the program is called " + name);
    }
    return address;
  }

  /** The file at an address. */
  Optional<Asset> at(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  private static byte[] bytes(String name) {
    try (InputStream file = Assets.class.getResourceAsStream("files/" + name)) {
      if (file == null) {
        throw new SaysoException(
            Fault.ENVIRONMENT, name + " is missing from the program; build it again");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the program", e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
