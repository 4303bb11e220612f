package org.sayso.server.report;

import java.util.Locale;
import java.util.Optional;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.server.page.Words;

/**
 * What stands above a report's text; empty where it is unknown.
 *
 * @param published when it came out, in words
 * @param original its address on the web, if that is a link that may be followed
 */
public record ReportHead(
    String id,
    String title,
    String outlet,
    String published,
    String byline,
    String original,
    String language) {
  static ReportHead of(Report report) {
    ReportMetadata metadata = report.metadata();
    return new ReportHead(
        report.id(),
        Optional.ofNullable(metadata.title()).filter(title -> !title.isBlank()).orElse("Untitled"),
        Optional.ofNullable(metadata.outlet()).orElse(""),
        Optional.ofNullable(metadata.published()).map(Words::published).orElse(""),
        String.join(", ", metadata.byline()),
        Optional.ofNullable(metadata.url()).filter(ReportHead::isWeb).orElse(""),
        Optional.ofNullable(metadata.language())
            .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
            .orElse(""));
  }

  /** Only addresses of the web become links; {@code javascript:} and the like do not. */
  static boolean isWeb(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }
}
