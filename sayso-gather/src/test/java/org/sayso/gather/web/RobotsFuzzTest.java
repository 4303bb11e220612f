package org.sayso.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a host writes into its robots.txt may be anything: it is read in time and never throws. */
class RobotsFuzzTest {
  private static final int ROUNDS = 2_000;
  private static final List<String> BITS =
      List.of(
          "User-agent: *",
          "User-agent: sayso",
          "\n",
          "\r",
          "Disallow: /",
          "Disallow: /*a*b*c*d$",
          "Allow: /news/%zz%",
          "Crawl-delay: 1e99",
          "Crawl-delay: -7",
          "Crawl-delay: 99999999999999999999",
          "Sitemap: http://[::1",
          ":::",
          "#",
          "\u0000\ufeff",
          "\ud83d",
          "*".repeat(300),
          "<html>");

  @Test
  void noRobotsTxtBreaksTheReader() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            StringBuilder text = new StringBuilder();
            for (int bit = random.nextInt(40); bit > 0; bit--) {
              text.append(BITS.get(random.nextInt(BITS.size())));
              text.append(random.nextBoolean() ? "\n" : "");
            }
            RobotsTxt robots =
                RobotsTxt.parse(
                    "https://example.org/robots.txt",
                    text.toString().getBytes(StandardCharsets.UTF_8),
                    "Sayso/0.1");
            robots.allows("https://example.org/news/aaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbb");
            assertThat(robots.delay())
                .as("round %d", round)
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
          }
        });
  }
}
