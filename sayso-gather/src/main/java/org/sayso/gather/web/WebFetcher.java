package org.sayso.gather.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
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
import org.sayso.model.Problem;

/**
 * Fetches addresses: asks robots.txt first, waits between requests to a host, follows few
 * redirects, reads no more bytes than allowed and takes no longer than allowed. Addresses in
 * private networks are refused at every hop unless the policy allows them. Threads may share it.
 *
 * <p>Skips: {@code bad-address}, {@code private-address}, {@code robots-txt}, {@code
 * no-robots-txt}, {@code too-many-redirects}, {@code http-status}, {@code too-slow}, {@code
 * not-reachable}.
 */
public final class WebFetcher {
  private static final int ROBOTS_BYTES = 512 << 10;

  private static final Duration RULES_KEPT = Duration.ofHours(12);
  private static final Duration NO_RULES_KEPT = Duration.ofMinutes(10);

  private record Hop(
      int status,
      Optional<String> location,
      String type,
      Validators validators,
      Optional<Duration> retryAfter,
      LimitedBody.Received body) {}

  /**
   * What a host allows, until when that is believed.
   *
   * @param failure why the host could not be reached; empty if it answered
   */
  private record KnownRules(RobotsTxt rules, long untilNanos, String failure) {}

  private final FetchPolicy policy;
  private final GatherLimits limits;
  private final Clock clock;
  private final HttpClient client;
  private final Map<String, KnownRules> robots = new ConcurrentHashMap<>();
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
    Answer answer = ask(address, Validators.NONE);
    if (answer instanceof Answer.Content content) {
      return Outcome.done(content.fetched());
    }
    return answer instanceof Answer.Refused refused
        ? new Outcome.Skipped<>(refused.problem())
        : skipped("http-status", address, "the server answers with status 304 without being asked");
  }

  /**
   * What is at an address, if it is not what was there before.
   *
   * @param known what the server said of that; {@link Validators#NONE} to ask in any case
   */
  public Answer ask(URI address, Validators known) {
    URI at = address;
    for (int hop = 0; hop <= policy.maxRedirects(); hop++) {
      Optional<Problem> refusal = refusal(address, at);
      if (refusal.isPresent()) {
        return new Answer.Refused(refusal.get(), 0, Optional.empty());
      }
      Hop answer;
      try {
        pause(at);
        answer = ask(at, known, limits.maxPageBytes());
      } catch (TimeoutException e) {
        return refused(
            "too-slow",
            address,
            "no full answer within "
                + policy.patience().toMillis()
                + " ms; try again later or raise --timeout");
      } catch (IOException e) {
        return refused(
            "not-reachable",
            address,
            "cannot be reached: " + reason(e) + "; check the address and the connection");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return refused("not-reachable", address, "the work was stopped");
      }
      if (answer.location().isPresent()) {
        try {
          at = at.resolve(answer.location().get());
        } catch (IllegalArgumentException e) {
          return refused(
              "bad-address", address, "the server redirects to what is no address: " + reason(e));
        }
        continue;
      }
      if (answer.status() == 200) {
        return new Answer.Content(fetched(at, answer), answer.validators());
      }
      if (answer.status() == 304 && !known.equals(Validators.NONE)) {
        return new Answer.Unchanged();
      }
      return new Answer.Refused(
          new Problem("http-status", address.toString(), StatusWords.of(answer.status())),
          answer.status(),
          answer.retryAfter());
    }
    return refused(
        "too-many-redirects",
        address,
        "redirected more than "
            + policy.maxRedirects()
            + " times; follow the address in a browser, or raise --max-redirects");
  }

  private Optional<Problem> refusal(URI asked, URI at) {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    String host = at.getHost();
    if (host == null || !scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of(problem("bad-address", asked, at + " is no http or https address"));
    }
    try {
      if (!policy.privateAllowed() && !PublicAddress.isPublic(host)) {
        return Optional.of(
            problem(
                "private-address",
                asked,
                host
                    + " is on this machine or in a private network; if that is meant, allow it with"
                    + " --allow-private"));
      }
    } catch (UnknownHostException e) {
      return Optional.of(problem("not-reachable", asked, "there is no host " + host));
    }
    KnownRules known = rules(at);
    RobotsTxt rules = known.rules();
    if (rules.allows(at.toString())) {
      return Optional.empty();
    }
    if (!known.failure().isEmpty()) {
      return Optional.of(
          problem(
              "not-reachable",
              asked,
              host
                  + " cannot be reached: "
                  + known.failure()
                  + "; check the address and the connection"));
    }
    return Optional.of(
        rules.known()
            ? problem("robots-txt", asked, "the robots.txt of " + host + " does not allow it")
            : problem(
                "no-robots-txt",
                asked,
                "the robots.txt of "
                    + host
                    + " cannot be had, so that nothing is asked of it for a while"));
  }

  private KnownRules rules(URI at) {
    String site = at.getScheme() + "://" + at.getRawAuthority();
    return robots.compute(
        site,
        (key, old) ->
            old != null && System.nanoTime() - old.untilNanos() < 0
                ? old
                : fetchRules(URI.create(key + "/robots.txt")));
  }

  private KnownRules fetchRules(URI address) {
    try {
      URI at = address;
      for (int hop = 0; hop <= policy.maxRedirects(); hop++) {
        Hop answer = ask(at, Validators.NONE, ROBOTS_BYTES);
        if (answer.location().isEmpty()) {
          return answer.status() == 200
              ? keep(
                  RobotsTxt.parse(address.toString(), answer.body().bytes(), policy.userAgent()),
                  RULES_KEPT,
                  "")
              : noRules(answer.status(), "");
        }
        at = at.resolve(answer.location().get());
        String host = at.getHost();
        if (host == null || !policy.privateAllowed() && !PublicAddress.isPublic(host)) {
          return noRules(404, "");
        }
      }
      return noRules(404, "");
    } catch (TimeoutException e) {
      return noRules(503, "no answer within " + policy.patience().toMillis() + " ms");
    } catch (IOException e) {
      return noRules(503, reason(e));
    } catch (IllegalArgumentException e) {
      return noRules(503, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return noRules(503, "the work was stopped");
    }
  }

  /** An error of the host is asked about again before long. */
  private static KnownRules noRules(int status, String failure) {
    return keep(RobotsTxt.failed(status), NO_RULES_KEPT, failure);
  }

  private static KnownRules keep(RobotsTxt rules, Duration time, String failure) {
    return new KnownRules(rules, System.nanoTime() + time.toNanos(), failure);
  }

  private Hop ask(URI address, Validators known, int maxBytes)
      throws IOException, TimeoutException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", policy.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Encoding", "gzip")
            .timeout(policy.patience());
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    CompletableFuture<HttpResponse<LimitedBody.Received>> answer =
        client.sendAsync(request.build(), head -> new LimitedBody(maxBytes));
    try {
      HttpResponse<LimitedBody.Received> response =
          answer.get(policy.patience().toMillis(), TimeUnit.MILLISECONDS);
      HttpHeaders headers = response.headers();
      boolean moved =
          response.statusCode() >= 300
              && response.statusCode() < 400
              && response.statusCode() != 304;
      return new Hop(
          response.statusCode(),
          moved ? headers.firstValue("Location") : Optional.empty(),
          headers.firstValue("Content-Type").orElse(""),
          new Validators(
              headers.firstValue("ETag").orElse(""),
              headers.firstValue("Last-Modified").orElse("")),
          headers
              .firstValue("Retry-After")
              .flatMap(value -> RetryAfter.parse(value, clock.instant())),
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
    Duration asked = rules(at).rules().delay();
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
    if (message == null && failure instanceof java.net.ConnectException) {
      return "nothing answers there";
    }
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static Outcome<Fetched> skipped(String code, URI address, String message) {
    return new Outcome.Skipped<>(problem(code, address, message));
  }

  private static Answer refused(String code, URI address, String message) {
    return new Answer.Refused(problem(code, address, message), 0, Optional.empty());
  }

  private static Problem problem(String code, URI address, String message) {
    return new Problem(code, address.toString(), message);
  }
}
