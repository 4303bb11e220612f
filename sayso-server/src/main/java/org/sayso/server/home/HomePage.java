package org.sayso.server.home;

import java.util.List;
import java.util.Map;
import org.sayso.ledger.claim.Standing;
import org.sayso.server.page.Frame;
import org.sayso.server.story.StoryLine;
import org.sayso.server.view.ClaimView;

/**
 * The first page.
 *
 * @param newest stories
 * @param disputed claims that are, the ones last spoken of
 * @param standings how many claims stand how
 */
public record HomePage(
    Frame frame, List<StoryLine> newest, List<ClaimView> disputed, Map<String, Long> standings) {
  public HomePage {
    newest = List.copyOf(newest);
    disputed = List.copyOf(disputed);
    standings = Map.copyOf(standings);
  }

  /** The standings that some claim has, in the order of the words. */
  public List<Standing> known() {
    return List.of(Standing.values()).stream()
        .filter(standing -> standings.containsKey(standing.word()))
        .toList();
  }

  public long count(Standing standing) {
    return standings.getOrDefault(standing.word(), 0L);
  }
}
