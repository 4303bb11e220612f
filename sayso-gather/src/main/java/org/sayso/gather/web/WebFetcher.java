package org.sayso.gather.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.InputBytes;
import org.sayso.model.Outcome;

/**
 * Fetches addresses: asks robots.txt first, waits between requests to a host, follows few
 * redirects, reads no more bytes than allowed and takes no longer than allowed. Addresses in
 * private networks are refused at every hop unless the policy allows them. Threads may share it.
 *
 * <p>Skips: {@code bad-address}, {@code private-address}, {@code robots-txt}, {@code
 * too-many-redirects}, {@code http-status}, {@code too-slow}, {@code not-reachable}.
 */
public final class WebFetcher {
  private static final int ROBOTS_BYTES = 512 << 10;

  private record Hop(
      int status, Optional<String> location, String type, LimitedBody.Received body) {}

  private final FetchPolicy policy;
  private final GatherLimits limits;
  private final Clock clock;
  private final HttpClient client;
  private final Map<String, RobotsTxt> robots = new ConcurrentHashMap<>();
  private final Map<String, Long> lastAsked = new ConcurrentHashMap<>();

  private WebFetcher(FetchPolicy policy, GatherLimits limits, Clock clock) {
    this.policy = policy;
    this.limits = limits;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(policy.patience())
            .build();
  }

  /**
   * A fetcher on the machine's own clock; the clock is read here, at the edge, and nowhere else.
   */
  public static WebFetcher create(FetchPolicy policy, GatherLimits limits) {
    return create(policy, limits, Clock.systemUTC());
  }

  /**
   * Makes a fetcher.
   *
   * @param clock for the time that a page is taken at
   */
  public static WebFetcher create(FetchPolicy policy, GatherLimits limits, Clock clock) {
    return new WebFetcher(policy, limits, clock);
  }

  /** What is at an address. */
  public Outcome<Fetched> fetch(URI address) {
    URI at = address;
    for (int hop = 0; hop <= policy.maxRedirects(); hop++) {
      Optional<Outcome<Fetched>> refused = refusal(address, at);
      if (refused.isPresent()) {
        return refused.get();
      }
      Hop answer;
      try {
        pause(at);
        answer = ask(at, limits.maxPageBytes());
      } catch (TimeoutException e) {
        return skipped(
            "too-slow",
            address,
            "no full answer within "
                + policy.patience().toMillis()
                + " ms; try again later or raise the limit");
      } catch (IOException e) {
        return skipped(
            "not-reachable",
            address,
            "cannot be reached: " + reason(e) + "; check the address and the connection");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return skipped("not-reachable", address, "the work was stopped");
      }
      if (answer.location().isPresent()) {
        at = at.resolve(answer.location().get());
        continue;
      }
      return answer.status() == 200
          ? Outcome.done(fetched(at, answer))
          : skipped("http-status", address, "the server answers with status " + answer.status());
    }
    return skipped(
        "too-many-redirects", address, "redirected more than " + policy.maxRedirects() + " times");
  }

  private Optional<Outcome<Fetched>> refusal(URI asked, URI at) {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    String host = at.getHost();
    if (host == null || !scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of(skipped("bad-address", asked, at + " is no http or https address"));
    }
    try {
      if (!policy.privateAllowed() && !PublicAddress.isPublic(host)) {
        return Optional.of(
            skipped(
                "private-address",
                asked,
                host + " is in a private network; allow private addresses if that is meant"));
      }
    } catch (UnknownHostException e) {
      return Optional.of(skipped("not-reachable", asked, "there is no host " + host));
    }
    boolean allowed = rules(at).allows(at.toString());
    return allowed
        ? Optional.empty()
        : Optional.of(
            skipped("robots-txt", asked, "the robots.txt of " + host + " does not allow it"));
  }

  private RobotsTxt rules(URI at) {
    String site = at.getScheme() + "://" + at.getRawAuthority();
    return robots.computeIfAbsent(site, key -> fetchRules(URI.create(key + "/robots.txt")));
  }

  private RobotsTxt fetchRules(URI address) {
    try {
      URI at = address;
      for (int hop = 0; hop <= policy.maxRedirects(); hop++) {
        Hop answer = ask(at, ROBOTS_BYTES);
        if (answer.location().isEmpty()) {
          return answer.status() == 200
              ? RobotsTxt.parse(address.toString(), answer.body().bytes(), policy.userAgent())
              : RobotsTxt.failed(answer.status());
        }
        at = at.resolve(answer.location().get());
        String host = at.getHost();
        if (host == null || !policy.privateAllowed() && !PublicAddress.isPublic(host)) {
          return RobotsTxt.failed(404);
        }
      }
      return RobotsTxt.failed(404);
    } catch (IOException | TimeoutException e) {
      return RobotsTxt.failed(503);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return RobotsTxt.failed(503);
    }
  }

  private Hop ask(URI address, int maxBytes)
      throws IOException, TimeoutException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", policy.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Encoding", "gzip")
            .timeout(policy.patience())
            .build();
    CompletableFuture<HttpResponse<LimitedBody.Received>> answer =
        client.sendAsync(request, head -> new LimitedBody(maxBytes));
    try {
      HttpResponse<LimitedBody.Received> response =
          answer.get(policy.patience().toMillis(), TimeUnit.MILLISECONDS);
      boolean moved = response.statusCode() >= 300 && response.statusCode() < 400;
      Optional<String> location =
          moved ? response.headers().firstValue("Location") : Optional.empty();
      return new Hop(
          response.statusCode(),
          location,
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof java.net.http.HttpTimeoutException) {
        throw new TimeoutException();
      }
      throw new IOException(reason(e.getCause() == null ? e : e.getCause()), e);
    } finally {
      answer.cancel(true);
    }
  }

  private void pause(URI at) throws InterruptedException {
    Duration pause = policy.pause();
    Duration asked = rules(at).delay();
    long wait = Math.max(pause.toNanos(), asked.toNanos());
    long now = System.nanoTime();
    long free =
        lastAsked.merge(
            String.valueOf(at.getHost()), now, (last, current) -> Math.max(last + wait, current));
    if (free > now) {
      TimeUnit.NANOSECONDS.sleep(free - now);
    }
  }

  private Fetched fetched(URI at, Hop answer) throws IllegalStateException {
    String[] parts = answer.type().split(";", -1);
    String charset = "";
    for (String part : parts) {
      String parameter = part.strip();
      if (parameter.regionMatches(true, 0, "charset=", 0, 8)) {
        charset = parameter.substring(8).replace("\"", "").strip();
      }
    }
    InputBytes bytes;
    try {
      InputBytes unpacked =
          InputBytes.read(new ByteArrayInputStream(answer.body().bytes()), limits.maxPageBytes());
      bytes =
          new InputBytes(
              unpacked.bytes(),
              unpacked.overLimit() || answer.body().overLimit(),
              unpacked.broken());
    } catch (IOException memoryCannotFail) {
      throw new IllegalStateException(memoryCannotFail);
    }
    return new Fetched(
        at.toString(), parts[0].strip().toLowerCase(Locale.ROOT), charset, clock.instant(), bytes);
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static Outcome<Fetched> skipped(String code, URI address, String message) {
    return Outcome.skipped(code, address.toString(), message);
  }
}
