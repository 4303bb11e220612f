package org.sayso.cli.read;

import org.sayso.gather.Gatherer;
import org.sayso.gather.web.FetchPolicy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What gathering may cost and how addresses are fetched, for all commands that gather. */
public final class GatherOptions {
  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private FetchOptions fetching = new FetchOptions();

  @Option(
      names = "--follow",
      paramLabel = "COUNT",
      description = "How many entries of a feed's address are fetched. Usually ${DEFAULT-VALUE}.")
  private int follow = FetchPolicy.DEFAULT.maxFollowed();

  /**
   * A gatherer with these limits.
   *
   * @throws org.sayso.model.SaysoException of the user if a limit is out of its bounds; the message
   *     names the option
   */
  public Gatherer gatherer() {
    return Gatherer.create(
        limits.limits(),
        fetching.policy(OptionBounds.within("--follow", follow, 1, Integer.MAX_VALUE)));
  }
}
