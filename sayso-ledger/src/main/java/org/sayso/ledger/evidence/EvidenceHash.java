package org.sayso.ledger.evidence;

/**
 * SHA-256 of a file's bytes, which is its name in the vault.
 *
 * @param hex 64 lower-case hex digits
 */
public record EvidenceHash(String hex) implements Comparable<EvidenceHash> {
  public EvidenceHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "\"" + hex + "\" is not a SHA-256 hash: 64 hex digits in lower case");
    }
  }

  @Override
  public int compareTo(EvidenceHash other) {
    return hex.compareTo(other.hex);
  }

  /** The hash itself. */
  @Override
  public String toString() {
    return hex;
  }
}
