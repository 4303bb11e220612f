package org.sayso.cli.gather;

import java.time.Duration;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.web.FetchPolicy;
import picocli.CommandLine.Option;

/** How much an input may cost and how addresses are fetched: every limit is an option. */
final class GatherOptions {
  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      description = "Largest page that is read, unpacked. Usually ${DEFAULT-VALUE}.")
  private int maxBytes = GatherLimits.DEFAULT.maxPageBytes();

  @Option(
      names = "--max-line-bytes",
      paramLabel = "BYTES",
      description = "Largest line of JSON Lines that is read. Usually ${DEFAULT-VALUE}.")
  private int maxLineBytes = GatherLimits.DEFAULT.maxLineBytes();

  @Option(
      names = "--max-depth",
      paramLabel = "LEVELS",
      description = "Deepest nesting of elements in a page. Usually ${DEFAULT-VALUE}.")
  private int maxDepth = GatherLimits.DEFAULT.maxDepth();

  @Option(
      names = "--max-chars",
      paramLabel = "CHARS",
      description =
          "Longest text of a report; what is over it is listed as removed. Usually ${DEFAULT-VALUE}.")
  private int maxChars = GatherLimits.DEFAULT.maxTextChars();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time for one web address. Usually ${DEFAULT-VALUE}.")
  private int timeout = (int) FetchPolicy.DEFAULT.patience().toSeconds();

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description =
          "Shortest time between two requests to the same host. Usually ${DEFAULT-VALUE}; a longer"
              + " one that its robots.txt asks for is kept.")
  private int pause = (int) FetchPolicy.DEFAULT.pause().toSeconds();

  @Option(
      names = "--max-redirects",
      paramLabel = "COUNT",
      description = "How many redirects of an address are followed. Usually ${DEFAULT-VALUE}.")
  private int maxRedirects = FetchPolicy.DEFAULT.maxRedirects();

  @Option(
      names = "--follow",
      paramLabel = "COUNT",
      description = "How many entries of a feed's address are fetched. Usually ${DEFAULT-VALUE}.")
  private int follow = FetchPolicy.DEFAULT.maxFollowed();

  @Option(
      names = "--user-agent",
      paramLabel = "NAME",
      description =
          "What Sayso calls itself before servers and robots.txt. Usually \"${DEFAULT-VALUE}\".")
  private String userAgent = FetchPolicy.DEFAULT.userAgent();

  @Option(
      names = "--allow-private",
      description = "Fetch addresses in private networks and on this machine too.")
  private boolean allowPrivate;

  /**
   * A gatherer with these limits.
   *
   * @throws IllegalArgumentException if a limit is out of its bounds; the message names the option
   */
  Gatherer gatherer() {
    atLeast("--max-bytes", maxBytes, 1);
    atLeast("--max-line-bytes", maxLineBytes, 1);
    atLeast("--max-depth", maxDepth, 1);
    atLeast("--max-chars", maxChars, 1);
    atLeast("--timeout", timeout, 1);
    atLeast("--pause", pause, 0);
    atLeast("--max-redirects", maxRedirects, 0);
    atLeast("--follow", follow, 1);
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "--user-agent is blank or holds what a header cannot; give a name in plain ASCII");
    }
    return Gatherer.create(
        new GatherLimits(maxBytes, maxLineBytes, maxDepth, maxChars),
        new FetchPolicy(
            userAgent,
            Duration.ofSeconds(timeout),
            Duration.ofSeconds(pause),
            maxRedirects,
            follow,
            allowPrivate));
  }

  private static void atLeast(String option, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(option + " " + value + " is below " + least);
    }
  }
}
