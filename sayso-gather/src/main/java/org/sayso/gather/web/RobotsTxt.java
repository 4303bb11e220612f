package org.sayso.gather.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a host allows (RFC 9309).
 *
 * @param known whether the host said so; otherwise it failed to say
 */
record RobotsTxt(BaseRobotRules rules, boolean known) {
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  static RobotsTxt parse(String address, byte[] content, String userAgent) {
    return new RobotsTxt(
        new SimpleRobotRulesParser()
            .parseContent(address, content, "text/plain", List.of(token(userAgent))),
        true);
  }

  /** A host that answered with an error: 4xx allows all, 5xx nothing. */
  static RobotsTxt failed(int status) {
    return new RobotsTxt(new SimpleRobotRulesParser().failedFetch(status), status < 500);
  }

  boolean allows(String address) {
    return rules.isAllowed(address);
  }

  /** The pause between two requests that the host asks for: none to a minute, whatever it wrote. */
  Duration delay() {
    long millis = rules.getCrawlDelay();
    Duration delay = millis < 0 ? Duration.ZERO : Duration.ofMillis(millis);
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  /** The first word of the user agent, up to its version. */
  private static String token(String userAgent) {
    return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
