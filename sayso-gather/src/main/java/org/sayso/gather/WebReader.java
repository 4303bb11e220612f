package org.sayso.gather;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.feed.Feed;
import org.sayso.gather.input.FetchedPage;
import org.sayso.gather.input.FormatDetector;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.ReportReader;
import org.sayso.gather.web.FetchPolicy;
import org.sayso.gather.web.Fetched;
import org.sayso.gather.web.WebFetcher;
import org.sayso.model.Outcome;

/**
 * Addresses into reports: a page is read, the pages of a feed or sitemap are fetched in turn. Not
 * for use by several threads.
 */
final class WebReader {
  private static final int MOST_SITEMAPS = 20;

  private final WebFetcher fetcher;
  private final FetchPolicy policy;
  private final StreamOpener opener;

  WebReader(WebFetcher fetcher, FetchPolicy policy, StreamOpener opener) {
    this.fetcher = fetcher;
    this.policy = policy;
    this.opener = opener;
  }

  ReportReader open(URI address, InputFormat format) {
    Outcome<Fetched> outcome = fetcher.fetch(address);
    if (outcome instanceof Outcome.Skipped<Fetched> skipped) {
      return StreamOpener.one(
          Gathered.skipped(
              address.toString(), skipped.reason().code(), skipped.reason().message()));
    }
    Fetched fetched = ((Outcome.Done<Fetched>) outcome).value();
    InputFormat told = format == InputFormat.AUTO ? format(fetched) : format;
    if (told != InputFormat.FEED) {
      return opener.whole(page(fetched), Optional.of(told));
    }
    String text = TextDecoder.decode(fetched.bytes().bytes(), fetched.charset()).text();
    Outcome<Feed> feed = opener.feeds().parse(fetched.address(), text);
    if (feed instanceof Outcome.Skipped<Feed> skipped) {
      return StreamOpener.one(
          Gathered.skipped(
              address.toString(), skipped.reason().code(), skipped.reason().message()));
    }
    ReportReader followed = new Followed(((Outcome.Done<Feed>) feed).value());
    return fetched.bytes().overLimit()
        ? ReportReader.chain(
            List.of(followed, StreamOpener.one(opener.tooLarge(address.toString()))).iterator())
        : followed;
  }

  static FetchedPage page(Fetched fetched) {
    return new FetchedPage(
        fetched.address(),
        fetched.address(),
        fetched.charset(),
        Optional.of(fetched.taken()),
        fetched.bytes());
  }

  /**
   * What was fetched: as its server says, unless its bytes are a feed, which servers often call
   * text or a page.
   */
  static InputFormat format(Fetched fetched) {
    Optional<InputFormat> content = FormatDetector.byContent(fetched.bytes().bytes());
    if (content.equals(Optional.of(InputFormat.FEED))) {
      return InputFormat.FEED;
    }
    return switch (fetched.type()) {
      case "text/html", "application/xhtml+xml" -> InputFormat.HTML;
      case "application/rss+xml", "application/atom+xml", "application/feed+json" ->
          InputFormat.FEED;
      case "text/plain" -> FormatDetector.byName(path(fetched.address())).orElse(InputFormat.TEXT);
      default -> content.orElse(InputFormat.HTML);
    };
  }

  private static String path(String address) {
    String path = URI.create(address).getPath();
    return path == null ? "" : path;
  }

  /** The pages of a feed, fetched one after the other. */
  private final class Followed implements ReportReader {
    private final Deque<String> pages = new ArrayDeque<>();
    private final Deque<String> sitemaps = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private int followed;
    private int opened;

    Followed(Feed feed) {
      add(feed);
    }

    private void add(Feed feed) {
      feed.entries()
          .forEach(
              entry ->
                  Optional.ofNullable(entry.address()).filter(seen::add).ifPresent(pages::add));
      feed.sitemaps().stream().filter(seen::add).forEach(sitemaps::add);
    }

    @Override
    public Optional<Gathered> next() {
      while (pages.isEmpty() && !sitemaps.isEmpty() && opened < MOST_SITEMAPS) {
        opened++;
        Optional<Gathered> refused = openSitemap(sitemaps.removeFirst());
        if (refused.isPresent()) {
          return refused;
        }
      }
      if (pages.isEmpty() || followed >= policy.maxFollowed()) {
        return Optional.empty();
      }
      followed++;
      return Optional.of(fetch(pages.removeFirst()));
    }

    private Optional<Gathered> openSitemap(String address) {
      Outcome<Fetched> outcome = fetch(address, fetcher);
      if (outcome instanceof Outcome.Skipped<Fetched> skipped) {
        return Optional.of(
            Gathered.skipped(address, skipped.reason().code(), skipped.reason().message()));
      }
      Fetched fetched = ((Outcome.Done<Fetched>) outcome).value();
      String text = TextDecoder.decode(fetched.bytes().bytes(), fetched.charset()).text();
      Outcome<Feed> feed = opener.feeds().parse(address, text);
      if (feed instanceof Outcome.Done<Feed> done) {
        add(done.value());
        return fetched.bytes().overLimit()
            ? Optional.of(opener.tooLarge(address))
            : Optional.empty();
      }
      return Optional.of(Gathered.skipped(address, "bad-feed", "neither a feed nor a sitemap"));
    }

    private Gathered fetch(String address) {
      Outcome<Fetched> outcome = fetch(address, fetcher);
      if (outcome instanceof Outcome.Skipped<Fetched> skipped) {
        return Gathered.skipped(address, skipped.reason().code(), skipped.reason().message());
      }
      return opener.pages().read(page(((Outcome.Done<Fetched>) outcome).value()));
    }

    private static Outcome<Fetched> fetch(String address, WebFetcher fetcher) {
      try {
        return fetcher.fetch(URI.create(address.strip()));
      } catch (IllegalArgumentException e) {
        return Outcome.skipped("bad-address", address, "not an address: " + e.getMessage());
      }
    }
  }
}
