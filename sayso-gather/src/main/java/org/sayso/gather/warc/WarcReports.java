package org.sayso.gather.warc;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.sayso.gather.input.FetchedPage;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputBytes;
import org.sayso.gather.input.PageStage;
import org.sayso.gather.input.ReportReader;

/**
 * The pages of a web archive (ISO 28500) as reports, one record in memory at a time. Records that
 * are no pages, or not answered with 200, are passed over. Where the archive breaks off, what was
 * complete is read and a skip {@code truncated-archive} ends it. Not for use by several threads.
 */
public final class WarcReports implements ReportReader {
  private final String name;
  private final WarcReader archive;
  private final PageStage pages;
  private final GatherLimits limits;
  private boolean ended;
  private long records;

  private WarcReports(String name, WarcReader archive, PageStage pages, GatherLimits limits) {
    this.name = name;
    this.archive = archive;
    this.pages = pages;
    this.limits = limits;
  }

  /**
   * Opens an archive.
   *
   * @param stream plain or compressed by record; closed with this reader
   * @param pages what makes a report of a page
   */
  public static WarcReports open(
      String name, InputStream stream, PageStage pages, GatherLimits limits) throws IOException {
    WarcReader archive = new WarcReader(stream);
    archive.setLenient(true);
    return new WarcReports(name, archive, pages, limits);
  }

  @Override
  public Optional<Gathered> next() throws IOException {
    while (!ended) {
      String where = name + ":" + (records + 1);
      try {
        Optional<WarcRecord> record = archive.next();
        if (record.isEmpty()) {
          ended = true;
          return Optional.empty();
        }
        Optional<Gathered> page = page(where, record.get());
        records++;
        if (page.isPresent()) {
          return page;
        }
      } catch (ParsingException | IllegalArgumentException broken) {
        ended = true;
        return Optional.of(brokenOff(where, broken));
      } catch (IOException broken) {
        ended = true;
        return Optional.of(brokenOff(where, broken));
      }
    }
    return Optional.empty();
  }

  private Gathered brokenOff(String where, Exception broken) {
    String message =
        "the archive breaks off or is damaged here ("
            + broken.getMessage()
            + "); the "
            + records
            + " records before were read";
    return Gathered.skipped(where, "truncated-archive", message);
  }

  private Optional<Gathered> page(String where, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      MediaType type = mediaType(http.headers().first("Content-Type").orElse(""));
      if (http.status() != 200 || !isPage(type)) {
        return Optional.empty();
      }
      InputBytes bytes = InputBytes.read(http.bodyDecoded().stream(), limits.maxPageBytes());
      return Optional.of(report(where, response.target(), type, date(response), bytes));
    }
    if (record instanceof WarcResource resource && isPage(resource.contentType())) {
      InputBytes bytes = InputBytes.read(resource.body().stream(), limits.maxPageBytes());
      return Optional.of(
          report(where, resource.target(), resource.contentType(), date(resource), bytes));
    }
    return Optional.empty();
  }

  private Gathered report(
      String where, String target, MediaType type, Optional<Instant> date, InputBytes bytes) {
    String charset = type.parameters().getOrDefault("charset", "");
    return pages.read(new FetchedPage(where, target, charset, date, bytes));
  }

  /** When the record was taken; empty if what it says is no time. */
  private static Optional<Instant> date(WarcRecord record) {
    try {
      return Optional.of(record.date());
    } catch (DateTimeParseException | NoSuchElementException noTime) {
      return Optional.empty();
    }
  }

  private static MediaType mediaType(String header) {
    try {
      return MediaType.parseLeniently(header);
    } catch (IllegalArgumentException none) {
      return MediaType.OCTET_STREAM;
    }
  }

  private static boolean isPage(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
