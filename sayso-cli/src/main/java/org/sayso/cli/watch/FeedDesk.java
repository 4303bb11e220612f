package org.sayso.cli.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.FeedFollower;
import org.sayso.gather.Listing;
import org.sayso.gather.feed.Feed;
import org.sayso.gather.feed.FeedEntry;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.web.Answer;
import org.sayso.gather.web.Validators;
import org.sayso.ledger.watch.WatchStore;
import org.sayso.ledger.watch.WatchedFeed;
import org.sayso.ledger.watch.WatchedItem;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;

/** Asks feeds and notes what they list. Threads may share it. */
final class FeedDesk {
  private static final int MOST_PARTS = 50;

  private final FeedFollower follower;
  private final WatchStore store;
  private final WatchSettings settings;
  private final Clock clock;
  private final Consumer<WatchEvent> events;

  FeedDesk(
      FeedFollower follower,
      WatchStore store,
      WatchSettings settings,
      Clock clock,
      Consumer<WatchEvent> events) {
    this.follower = follower;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Asks a feed.
   *
   * @return how long its host asks to be left alone
   */
  Optional<Duration> ask(WatchedFeed feed, BooleanSupplier stopped) {
    Listing listing =
        follower.list(URI.create(feed.address()), new Validators(feed.etag(), feed.modified()));
    Instant now = clock.instant();
    if (listing instanceof Listing.Failed failed) {
      return stopped.getAsBoolean() ? Optional.empty() : failed(feed, failed.refused(), now);
    }
    Instant due = now.plus(BackOff.jittered(settings.every()));
    if (listing instanceof Listing.Listed listed) {
      Validators validators = listed.validators();
      WatchedFeed known =
          new WatchedFeed(
              feed.address(), feed.root(), validators.etag(), validators.modified(), now, due, 0);
      List<String> parts = parts(listed.feed(), feed);
      int fresh = store.listed(known, items(listed.feed(), feed), parts, now);
      listed.remarks().forEach(remark -> events.accept(new WatchEvent.Remark(feed.root(), remark)));
      events.accept(new WatchEvent.Asked(feed.address(), true, fresh));
      return Optional.empty();
    }
    WatchedFeed same =
        new WatchedFeed(feed.address(), feed.root(), feed.etag(), feed.modified(), now, due, 0);
    store.listed(same, List.of(), List.of(), now);
    events.accept(new WatchEvent.Asked(feed.address(), false, 0));
    return Optional.empty();
  }

  private Optional<Duration> failed(WatchedFeed feed, Answer.Refused refused, Instant now) {
    int failures = feed.failures() + 1;
    Instant due = now.plus(BackOff.wait(settings.every(), 2, failures, refused.retryAfter()));
    store.listed(
        new WatchedFeed(
            feed.address(), feed.root(), feed.etag(), feed.modified(), now, due, failures),
        List.of(),
        List.of(),
        now);
    events.accept(new WatchEvent.FeedFailed(refused.problem(), due));
    return refused.retryAfter();
  }

  private List<String> parts(Feed feed, WatchedFeed asked) {
    List<String> addresses = feed.sitemaps().stream().filter(FeedDesk::isAddress).toList();
    boolean index = asked.address().equals(asked.root());
    if (!addresses.isEmpty() && (!index || addresses.size() > MOST_PARTS)) {
      events.accept(
          new WatchEvent.Remark(
              asked.root(),
              new Problem(
                  "many-sitemaps",
                  asked.address(),
                  index
                      ? "lists "
                          + addresses.size()
                          + " sitemaps, of which the first "
                          + MOST_PARTS
                          + " are watched; give the address of the news sitemap itself"
                      : "lists further sitemaps, which are not watched; give their addresses")));
    }
    return index ? addresses.stream().distinct().limit(MOST_PARTS).toList() : List.of();
  }

  private static boolean isAddress(String text) {
    try {
      return URI.create(text.strip()).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private List<WatchedItem> items(Feed feed, WatchedFeed asked) {
    List<WatchedItem> items = new ArrayList<>();
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      number++;
      if (settings.since().isEmpty() || !before(entry.published(), settings.since().get())) {
        item(feed, entry, asked, number).ifPresent(items::add);
      }
    }
    return items;
  }

  private static boolean before(@Nullable PublicationTime published, Instant since) {
    if (published instanceof PublicationTime.Instant instant) {
      return instant.time().toInstant().isBefore(since);
    }
    return published != null
        && published.day().isBefore(since.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private Optional<WatchedItem> item(Feed feed, FeedEntry entry, WatchedFeed asked, int number) {
    String address = entry.address();
    if (address != null) {
      String host = isAddress(address) ? URI.create(address.strip()).getHost() : "";
      return Optional.of(
          new WatchedItem(ItemKey.ofAddress(address), address.strip(), asked.root(), host, "", 0));
    }
    String name = asked.address() + ":" + number;
    Gathered gathered = FeedFollower.entry(name, feed, entry);
    if (gathered.outcome() instanceof Outcome.Done<Report> done) {
      String words = ReadingJson.writeReport(done.value());
      return Optional.of(
          new WatchedItem(ItemKey.ofWords(done.value().text()), name, asked.root(), "", words, 0));
    }
    return Optional.empty();
  }
}
