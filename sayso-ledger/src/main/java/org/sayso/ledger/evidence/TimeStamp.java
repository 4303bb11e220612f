package org.sayso.ledger.evidence;

import java.time.Instant;

/**
 * What a time stamp authority gave for a hash.
 *
 * @param token the RFC 3161 token in Base64, which proves it to others
 * @param time when the authority saw the hash
 * @param authority its name
 */
public record TimeStamp(String token, Instant time, String authority) {
  public TimeStamp {
    if (token.isBlank()) {
      throw new IllegalArgumentException("token of a time stamp is blank");
    }
  }
}
