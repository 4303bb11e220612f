package org.sayso.server.home;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.server.Routes;
import org.sayso.server.Services;
import org.sayso.server.access.Role;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;
import org.sayso.server.page.Address;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Words;
import org.sayso.server.report.ReportPages;

/**
 * A text that is pasted, or a file that is dropped, is read at once and shown. It is stored only if
 * an editor says so.
 */
public final class ReadRoutes implements Routes {
  private static final int MOST_BYTES = 4 << 20;

  /** More at once than there are processors would make all of them slower. */
  private static final int AT_ONCE = 2;

  private static final int PATIENCE_SECONDS = 20;

  private final Semaphore reading = new Semaphore(AT_ONCE, true);

  @Override
  public void register(RoutesConfig routes, Services services) {
    Gatherer gatherer = Gatherer.create(new GatherLimits(MOST_BYTES, MOST_BYTES, 512, 1_000_000));
    routes.post("/read", context -> read(context, services, gatherer), Role.VIEWER);
    routes.post("/read/keep", context -> keep(context, services, gatherer), Role.EDITOR);
  }

  /** Reads it and puts it into the ledger; what is there already changes nothing. */
  private void keep(Context context, Services services, Gatherer gatherer) {
    Report report = StatedOrigin.of(context).on(report(context, gatherer));
    Reading found = read(services, report);
    services.ledger().add(List.of(found), services.clock().instant());
    context.redirect(Address.report(report.id()), HttpStatus.SEE_OTHER);
  }

  private void read(Context context, Services services, Gatherer gatherer) {
    Report report = report(context, gatherer);
    Reading found = read(services, report);
    Frame frame = Frame.of(context, services, "Read just now");
    services
        .templates()
        .show(
            context,
            "report",
            ReportPages.page(context, frame, found, Optional.empty(), Map.of(), Optional.empty()));
  }

  private Reading read(Services services, Report report) {
    try {
      if (!reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new FailureException(
            Failure.of(FailureType.UNAVAILABLE, "Too many texts are being read. Try again soon."));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FailureException(
          Failure.of(FailureType.UNAVAILABLE, "The server is being stopped."));
    }
    try {
      return services.engine().read(report);
    } finally {
      reading.release();
    }
  }

  private static Report report(Context context, Gatherer gatherer) {
    Optional<UploadedFile> file =
        context.isMultipartFormData()
            ? Optional.ofNullable(context.uploadedFile("file")).filter(sent -> sent.size() > 0)
            : Optional.empty();
    String text = Optional.ofNullable(context.formParam("text")).orElse("");
    if (file.isPresent()) {
      return gather(gatherer, "the file", file.get().content(), InputFormat.AUTO);
    }
    if (text.isBlank()) {
      throw new FailureException(
          Failure.wrong("There is nothing to read: paste a text, or choose a file."));
    }
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return gather(gatherer, "the text", bytes, InputFormat.TEXT);
  }

  private static Report gather(
      Gatherer gatherer, String name, InputStream bytes, InputFormat format) {
    try (Stream<Gathered> gathered =
        gatherer.gather(new InputSource.StreamInput(name, bytes), format)) {
      Optional<Gathered> first = gathered.findFirst();
      if (first.isPresent() && first.get().outcome() instanceof Outcome.Done<Report> done) {
        return done.value();
      }
      throw new FailureException(
          Failure.of(
              FailureType.UNREADABLE,
              first.isPresent() && first.get().outcome() instanceof Outcome.Skipped<Report> skipped
                  ? Words.capital(name) + " cannot be read: " + skipped.reason().message()
                  : "There is no text in " + name + "."));
    }
  }
}
