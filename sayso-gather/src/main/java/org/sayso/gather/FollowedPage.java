package org.sayso.gather;

import org.sayso.gather.input.Gathered;
import org.sayso.gather.web.Answer;

/** What came of fetching a page that a feed lists. */
public sealed interface FollowedPage {
  /** It was fetched: a report, or a skip that says why there is none in it. */
  record Fetched(Gathered gathered) implements FollowedPage {}

  /** It cannot be had. */
  record Failed(Answer.Refused refused) implements FollowedPage {}
}
