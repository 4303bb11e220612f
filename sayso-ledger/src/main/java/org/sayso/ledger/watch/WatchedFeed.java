package org.sayso.ledger.watch;

import java.time.Instant;

/**
 * How far a feed is.
 *
 * @param address where it is
 * @param root the feed that was asked for: itself, or the index that lists it
 * @param etag what its server said of it last time, see RFC 9110; empty if nothing
 * @param modified the same, of its time
 * @param polled when it was asked for last
 * @param due when to ask for it again
 * @param failures how many times in a row it could not be had
 */
public record WatchedFeed(
    String address,
    String root,
    String etag,
    String modified,
    Instant polled,
    Instant due,
    int failures) {
  /** A feed that was never asked for. */
  public static WatchedFeed unknown(String address, String root) {
    return new WatchedFeed(address, root, "", "", Instant.EPOCH, Instant.EPOCH, 0);
  }
}
