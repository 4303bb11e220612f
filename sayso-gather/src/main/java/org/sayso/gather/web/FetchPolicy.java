package org.sayso.gather.web;

import java.time.Duration;

/**
 * How addresses are fetched.
 *
 * @param userAgent what the fetcher calls itself, in the header and before robots.txt
 * @param patience longest time for one address, from asking to the last byte, redirects aside
 * @param pause shortest time between two requests to the same host; a longer Crawl-delay of its
 *     robots.txt is kept up to a minute
 * @param maxRedirects how many redirects are followed
 * @param maxFollowed how many entries of a feed or sitemap are fetched
 * @param privateAllowed whether addresses in private networks and on this machine may be fetched
 */
public record FetchPolicy(
    String userAgent,
    Duration patience,
    Duration pause,
    int maxRedirects,
    int maxFollowed,
    boolean privateAllowed) {
  /**
   * Half a minute an address, a second between requests, 5 redirects, 50 entries, no private
   * addresses.
   */
  public static final FetchPolicy DEFAULT =
      new FetchPolicy(
          "Sayso/0.1 (reads news reports)",
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          5,
          50,
          false);

  public FetchPolicy {
    if (userAgent.isBlank()) {
      throw new IllegalArgumentException("userAgent is blank");
    }
    if (patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("patience " + patience + " is not above 0");
    }
    if (pause.isNegative()) {
      throw new IllegalArgumentException("pause " + pause + " is below 0");
    }
    if (maxRedirects < 0) {
      throw new IllegalArgumentException("maxRedirects " + maxRedirects + " is below 0");
    }
    if (maxFollowed < 1) {
      throw new IllegalArgumentException("maxFollowed " + maxFollowed + " is below 1");
    }
  }
}
