package org.sayso.cli.read;

import java.time.Duration;
import org.sayso.gather.web.FetchPolicy;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Option;

/** How addresses are fetched. */
public final class FetchOptions {
  private static final int DAY_SECONDS = 86_400;
  private static final int HOUR_SECONDS = 3_600;

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
   * The policy.
   *
   * @param follow how many entries of a feed are fetched
   * @throws SaysoException of the user if an option is out of its bounds; the message names it
   */
  public FetchPolicy policy(int follow) {
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new SaysoException(
          Fault.USER,
          "--user-agent is blank or holds what a header cannot; give a name in plain ASCII");
    }
    return new FetchPolicy(
        userAgent,
        Duration.ofSeconds(OptionBounds.within("--timeout", timeout, 1, DAY_SECONDS)),
        Duration.ofSeconds(OptionBounds.within("--pause", pause, 0, HOUR_SECONDS)),
        OptionBounds.within("--max-redirects", maxRedirects, 0, 100),
        follow,
        allowPrivate);
  }
}
