package org.sayso.ledger.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash that ties an entry to the one before: SHA-256 over number, previous hash, kind, key,
 * subject, time and body, each string preceded by its length in bytes so that no two entries can
 * have the same bytes.
 */
public final class ChainHash {
  /** Stands for the hash before the first entry: 64 zeros. */
  public static final String START = "0".repeat(64);

  private ChainHash() {}

  /** The hash in lower-case hex. */
  public static String of(long number, NewEntry content, String previous) {
    MessageDigest digest = sha256();
    digest.update(
        ByteBuffer.allocate(16).putLong(number).putLong(content.at().toEpochMilli()).array());
    for (String part :
        List.of(
            previous, content.kind().word(), content.key(), content.subject(), content.body())) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
  public static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
