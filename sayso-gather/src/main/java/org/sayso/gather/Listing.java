package org.sayso.gather;

import java.util.List;
import org.sayso.gather.feed.Feed;
import org.sayso.gather.web.Answer;
import org.sayso.gather.web.Validators;
import org.sayso.model.Problem;

/** What came of asking for a feed. */
public sealed interface Listing {
  /**
   * What the feed lists.
   *
   * @param validators to ask with next time; {@link Validators#NONE} where the feed broke off, so
   *     that it is asked for again
   * @param remarks what was not in order
   */
  record Listed(Feed feed, Validators validators, List<Problem> remarks) implements Listing {
    public Listed {
      remarks = List.copyOf(remarks);
    }
  }

  /** It lists what it listed before. */
  record Unchanged() implements Listing {}

  /** It cannot be had, or it is no feed. */
  record Failed(Answer.Refused refused) implements Listing {}
}
