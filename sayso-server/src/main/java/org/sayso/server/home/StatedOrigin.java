package org.sayso.server.home;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;

/**
 * Where a pasted text is from, as the one who pasted it says. All of it may be empty: unknown stays
 * unknown.
 */
record StatedOrigin(
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> url,
    Optional<PublicationTime> published) {
  private static final int LONGEST = 2000;
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

  static StatedOrigin of(Context context) {
    Optional<String> url = field(context, "url");
    if (url.isPresent() && !WEB.matcher(url.get()).matches()) {
      throw new FailureException(
          Failure.wrong("\"" + url.get() + "\" is no address such as https://example.org/report."));
    }
    Optional<String> day = field(context, "published");
    Optional<PublicationTime> published = day.flatMap(PublicationTime::parse);
    if (day.isPresent() && published.isEmpty()) {
      throw new FailureException(
          Failure.wrong("\"" + day.get() + "\" is not a day such as 2025-04-08."));
    }
    return new StatedOrigin(field(context, "outlet"), field(context, "title"), url, published);
  }

  private static Optional<String> field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** The report with what was said about it; what it tells itself stays where nothing was said. */
  Report on(Report report) {
    ReportMetadata known = report.metadata();
    return new Report(
        report.id(),
        new ReportMetadata(
            or(url, known.url()),
            or(outlet, known.outlet()),
            or(title, known.title()),
            known.byline(),
            or(published, known.published()),
            known.language()),
        report.text(),
        report.blocks(),
        report.posts(),
        report.removed());
  }

  private static <T> @Nullable T or(Optional<T> said, @Nullable T known) {
    return said.isPresent() ? said.get() : known;
  }
}
