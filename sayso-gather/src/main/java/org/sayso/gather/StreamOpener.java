package org.sayso.gather;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.feed.Feed;
import org.sayso.gather.feed.FeedEntry;
import org.sayso.gather.feed.FeedParser;
import org.sayso.gather.input.FetchedPage;
import org.sayso.gather.input.FormatDetector;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputBytes;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.ReportReader;
import org.sayso.gather.jsonl.JsonlReader;
import org.sayso.gather.warc.WarcReports;
import org.sayso.model.Outcome;

/** Opens a stream of bytes as a reader of reports, by its format. Threads may share it. */
final class StreamOpener {
  private final GatherLimits limits;
  private final PageReader pages;
  private final TextReader texts;
  private final Lazy<FeedParser> feeds = new Lazy<>(FeedParser::create);

  StreamOpener(GatherLimits limits) {
    this.limits = limits;
    this.pages = PageReader.create(limits);
    this.texts = new TextReader(limits);
  }

  PageReader pages() {
    return pages;
  }

  FeedParser feeds() {
    return feeds.value();
  }

  ReportReader open(String name, InputStream stream, InputFormat format) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
    byte[] head = head(bytes);
    boolean packed = head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    Optional<InputFormat> told =
        format == InputFormat.AUTO ? FormatDetector.byName(name) : Optional.of(format);
    if (told.isEmpty()) {
      told = FormatDetector.byContent(packed ? unpacked(head) : head);
      if (told.isEmpty()) {
        return one(
            Gathered.skipped(
                name,
                "unknown-format",
                "neither text nor a page; if it is one, tell its kind with --input"));
      }
    }
    if (told.equals(Optional.of(InputFormat.WARC))) {
      return warc(name, bytes);
    }
    if (told.equals(Optional.of(InputFormat.JSONL))) {
      return jsonl(name, packed ? new GZIPInputStream(bytes) : bytes);
    }
    return whole(
        new FetchedPage(
            name, "", "", Optional.empty(), InputBytes.read(bytes, limits.maxPageBytes())),
        told);
  }

  private ReportReader warc(String name, InputStream bytes) {
    try {
      return WarcReports.open(name, bytes, pages, limits);
    } catch (IOException | IllegalArgumentException e) {
      return one(
          Gathered.skipped(
              name, "truncated-archive", "not readable as a web archive: " + e.getMessage()));
    }
  }

  private ReportReader jsonl(String name, InputStream bytes) {
    JsonlReader lines = JsonlReader.create(name, bytes, limits);
    return lines::next;
  }

  /** An input that is held in memory: a page, a text or a feed. */
  ReportReader whole(FetchedPage page, Optional<InputFormat> told) {
    Optional<InputFormat> format =
        told.isPresent() ? told : FormatDetector.byContent(page.bytes().bytes());
    if (format.isEmpty()) {
      return one(
          Gathered.skipped(
              page.name(),
              "unknown-format",
              "neither text nor a page; if it is one, tell its kind with --input"));
    }
    return switch (format.get()) {
      case HTML, AUTO -> one(pages.read(page));
      case TEXT -> one(texts.read(page));
      case FEED -> upToLimit(feed(page), page);
      case JSONL -> upToLimit(jsonl(page.name(), bytes(page)), page);
      case WARC -> upToLimit(warc(page.name(), bytes(page)), page);
    };
  }

  private static InputStream bytes(FetchedPage page) {
    return new ByteArrayInputStream(page.bytes().bytes());
  }

  /** What came before the limit, and a skip that says so if there was more. */
  private ReportReader upToLimit(ReportReader reader, FetchedPage page) {
    return page.bytes().overLimit()
        ? ReportReader.chain(List.of(reader, one(tooLarge(page.name()))).iterator())
        : reader;
  }

  /** Says that only a part of many reports was read. */
  Gathered tooLarge(String name) {
    return Gathered.skipped(
        name,
        "too-large",
        "larger than "
            + limits.maxPageBytes()
            + " bytes: only what stands before was read; raise --max-bytes, or save it to a file");
  }

  /**
   * The entries of a feed as they stand in it; entries without words are skips that name the page
   * to fetch.
   */
  private ReportReader feed(FetchedPage page) {
    Outcome<Feed> outcome =
        feeds
            .value()
            .parse(page.name(), TextDecoder.decode(page.bytes().bytes(), page.charset()).text());
    if (outcome instanceof Outcome.Skipped<Feed> skipped) {
      return one(
          Gathered.skipped(page.name(), skipped.reason().code(), skipped.reason().message()));
    }
    Outcome.Done<Feed> done = (Outcome.Done<Feed>) outcome;
    List<Gathered> reports = new ArrayList<>();
    int number = 0;
    for (FeedEntry entry : done.value().entries()) {
      number++;
      reports.add(EntryReport.of(page.name() + ":" + number, entry, done.value(), done.remarks()));
    }
    return ReportReader.of(reports.iterator());
  }

  static ReportReader one(Gathered gathered) {
    return ReportReader.of(List.of(gathered).iterator());
  }

  /** The first bytes of what was packed. */
  private static byte[] unpacked(byte[] head) throws IOException {
    return InputBytes.read(new ByteArrayInputStream(head), FormatDetector.HEAD_BYTES).bytes();
  }

  private static byte[] head(BufferedInputStream stream) throws IOException {
    stream.mark(FormatDetector.HEAD_BYTES);
    byte[] head = stream.readNBytes(FormatDetector.HEAD_BYTES);
    stream.reset();
    return head;
  }
}
