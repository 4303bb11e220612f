package org.sayso.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.ledger.match.ClaimMatcher;
import org.sayso.model.Outcome;
import org.sayso.model.Report;
import org.sayso.model.json.JsonText;
import org.sayso.model.json.ReadingJson;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;

/** Texts that are sent to be looked at; nothing is stored. */
final class CheckEndpoints {
  private static final Parameter TOP =
      Parameter.query(
          "top",
          Schema.whole("How many at most.", 1).with("maximum", 100).with("default", 20),
          "5");
  private static final int READ_BYTES = 4 << 20;
  private static final int MATCH_BYTES = 20_000;

  /** More at once than there are processors would make all of them slower. */
  private static final int READ_AT_ONCE = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Services services;
  private final LedgerMatcher matcher;
  private final Gatherer gatherer =
      Gatherer.create(new GatherLimits(READ_BYTES, READ_BYTES, 512, 1_000_000));
  private final Semaphore reading = new Semaphore(READ_AT_ONCE, true);

  CheckEndpoints(Services services) {
    this.services = services;
    this.matcher = new LedgerMatcher(services.ledger());
  }

  List<ApiRoute> all() {
    return List.of(
        ApiRoute.post(
            "/match",
            "match",
            "Ranks earlier claims by how likely a statement restates them.",
            Role.VIEWER,
            List.of(TOP),
            new ApiBody(List.of("text/plain"), Schema.text("The statement."), MATCH_BYTES),
            200,
            Schema.ref("Matches"),
            this::match),
        ApiRoute.post(
            "/read",
            "read",
            "Reads a report: who says what, on whose word. Nothing is stored.",
            Role.VIEWER,
            List.of(),
            new ApiBody(List.of("text/plain", "text/html"), Schema.text("The report."), READ_BYTES),
            200,
            Schema.ref("Reading"),
            this::read));
  }

  private ApiAnswer match(ApiCall call) {
    call.bodyType();
    String text = call.bodyText();
    if (text.isBlank()) {
      throw ApiCall.wrong("the body is empty; send the statement as text");
    }
    int top = call.whole(TOP, 20, 100);
    LedgerMatcher.Ready ready = matcher.ready();
    List<ClaimMatcher.Ranked> ranked = ready.matcher().rank(text, top);
    return ApiAnswer.json(
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeNumberField("compared", ready.claims());
              json.writeBooleanField("all", ready.all());
              json.writeArrayFieldStart("items");
              for (int i = 0; i < ranked.size(); i++) {
                json.writeStartObject();
                json.writeNumberField("rank", i + 1);
                json.writeStringField("claim", ranked.get(i).claim().id());
                json.writeNumberField(
                    "score",
                    java.math.BigDecimal.valueOf(ranked.get(i).score())
                        .setScale(4, java.math.RoundingMode.HALF_UP));
                json.writeStringField("text", ranked.get(i).claim().text());
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private ApiAnswer read(ApiCall call) {
    InputFormat format = call.bodyType().equals("text/html") ? InputFormat.HTML : InputFormat.TEXT;
    Report report = report(call, format);
    try {
      if (!reading.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new FailureException(
            Failure.of(
                    FailureType.UNAVAILABLE, "Too many texts are being read. Send it again later.")
                .with("Retry-After", "20"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FailureException(
          Failure.of(FailureType.UNAVAILABLE, "The server is being stopped."));
    }
    try {
      return ApiAnswer.json(ReadingJson.write(services.engine().read(report)));
    } finally {
      reading.release();
    }
  }

  private Report report(ApiCall call, InputFormat format) {
    try (Stream<Gathered> gathered =
        gatherer.gather(new InputSource.StreamInput("body", call.held()), format)) {
      Optional<Gathered> first = gathered.findFirst();
      if (first.isPresent() && first.get().outcome() instanceof Outcome.Done<Report> done) {
        return done.value();
      }
      throw new FailureException(
          Failure.of(
              FailureType.UNREADABLE,
              first.isPresent() && first.get().outcome() instanceof Outcome.Skipped<Report> skipped
                  ? skipped.reason().message()
                  : "There is no text in the body."));
    }
  }
}
