package org.sayso.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Makes and checks password hashes: Argon2id (RFC 9106) in the PHC string form, with the parameters
 * that OWASP recommends (19 MiB, two passes, one lane). Parameters of older hashes are read from
 * the hash itself. Safe for many threads; at most two hash at a time, so that many sign-ins at once
 * cannot take all memory.
 */
public final class PasswordHasher {
  /** The shortest password, in characters. */
  public static final int SHORTEST = 12;

  /** The longest one; more is never typed and only costs time. */
  static final int LONGEST = 1_000;

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MOST_MEMORY_KIB = 262_144;
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final Secret secret = new Secret();
  private final Semaphore atOnce = new Semaphore(2, true);
  private final String nobody = hash(secret.next());

  /**
   * The hash of a new password.
   *
   * @throws IllegalArgumentException if it is shorter than {@link #SHORTEST} characters or longer
   *     than 1,000
   */
  public String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "a password has "
              + SHORTEST
              + " to "
              + LONGEST
              + " characters; this one has "
              + length
              + " (several words are easy to remember and hard to guess)");
    }
    byte[] salt = secret.bytes(SALT_BYTES);
    byte[] hash = derive(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + MEMORY_KIB
        + ",t="
        + PASSES
        + ",p="
        + LANES
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  /** Whether the password is the one that the hash was made of. */
  public boolean matches(String password, String hash) {
    Matcher parts = PHC.matcher(hash);
    if (!parts.matches() || password.length() > 2 * LONGEST) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(parts.group(4));
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    int memory = Integer.parseInt(parts.group(1));
    if (memory > MOST_MEMORY_KIB) {
      return false;
    }
    byte[] found =
        derive(
            password,
            salt,
            memory,
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            expected.length);
    return MessageDigest.isEqual(found, expected);
  }

  /** Takes as long as {@link #matches}, so that the time does not tell that there is no account. */
  void matchNobody(String password) {
    matches(password, nobody);
  }

  private byte[] derive(
      String password, byte[] salt, int memory, int passes, int lanes, int length) {
    byte[] bytes =
        Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    byte[] hash = new byte[length];
    atOnce.acquireUninterruptibly();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .build());
      generator.generateBytes(bytes, hash);
    } finally {
      atOnce.release();
    }
    return hash;
  }
}
