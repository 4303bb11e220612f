package org.sayso.gather;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.feed.Feed;
import org.sayso.gather.feed.FeedEntry;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.web.Answer;
import org.sayso.gather.web.FetchPolicy;
import org.sayso.gather.web.Fetched;
import org.sayso.gather.web.Validators;
import org.sayso.gather.web.WebFetcher;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;

/**
 * Feeds and the pages that they list, for those who come back again and again: feeds are only sent
 * when they have changed. Threads may share it.
 */
public final class FeedFollower {
  private final WebFetcher fetcher;
  private final StreamOpener opener;

  private FeedFollower(WebFetcher fetcher, StreamOpener opener) {
    this.fetcher = fetcher;
    this.opener = opener;
  }

  public static FeedFollower create(GatherLimits limits, FetchPolicy policy) {
    return new FeedFollower(WebFetcher.create(policy, limits), new StreamOpener(limits));
  }

  /**
   * What a feed or sitemap lists.
   *
   * @param known what its server said of it last time
   */
  public Listing list(URI address, Validators known) {
    Answer answer = fetcher.ask(address, known);
    if (answer instanceof Answer.Unchanged) {
      return new Listing.Unchanged();
    }
    if (answer instanceof Answer.Refused refused) {
      return new Listing.Failed(refused);
    }
    Answer.Content content = (Answer.Content) answer;
    Fetched fetched = content.fetched();
    if (fetched.bytes().overLimit()) {
      return failed("too-large", address, "the feed is larger than is read; raise --max-bytes");
    }
    String text = TextDecoder.decode(fetched.bytes().bytes(), fetched.charset()).text();
    Outcome<Feed> feed = opener.feeds().parse(address.toString(), text);
    if (feed instanceof Outcome.Done<Feed> done) {
      boolean whole = done.remarks().isEmpty() && !fetched.bytes().broken();
      return new Listing.Listed(
          done.value(), whole ? content.validators() : Validators.NONE, done.remarks());
    }
    Problem reason = ((Outcome.Skipped<Feed>) feed).reason();
    return failed(reason.code(), address, reason.message());
  }

  private static Listing failed(String code, URI address, String message) {
    return new Listing.Failed(
        new Answer.Refused(new Problem(code, address.toString(), message), 200, Optional.empty()));
  }

  /** The report on a page. */
  public FollowedPage page(URI address) {
    Answer answer = fetcher.ask(address, Validators.NONE);
    if (answer instanceof Answer.Refused refused) {
      return new FollowedPage.Failed(refused);
    }
    if (!(answer instanceof Answer.Content content)) {
      throw new IllegalStateException("unchanged, without having been asked whether it is");
    }
    Fetched fetched = content.fetched();
    InputFormat format = WebReader.format(fetched);
    if (format == InputFormat.FEED) {
      return new FollowedPage.Fetched(
          Gathered.skipped(
              address.toString(), "a-feed", "the feed lists another feed; watch that too"));
    }
    try {
      Optional<Gathered> first = opener.whole(WebReader.page(fetched), Optional.of(format)).next();
      return new FollowedPage.Fetched(
          first.orElseGet(
              () -> Gathered.skipped(address.toString(), "empty-input", "there is nothing in it")));
    } catch (IOException e) {
      return new FollowedPage.Fetched(
          Gathered.skipped(
              address.toString(), "not-readable", "cannot be read: " + e.getMessage()));
    }
  }

  /**
   * The words of an entry itself as a report, for an entry that has no page.
   *
   * @param name what messages call it
   */
  public static Gathered entry(String name, Feed feed, FeedEntry entry) {
    return EntryReport.of(name, entry, feed, List.of());
  }
}
