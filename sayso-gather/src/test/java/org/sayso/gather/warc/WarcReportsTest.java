package org.sayso.gather.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Report;

class WarcReportsTest {
  private static final String SENTENCE =
      "The ferry line said on Friday that its boats would not sail before the pier had been mended and tested. ";

  private static String record(String target, int status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + " OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + target
        + "\r\nWARC-Date: 2024-05-14T05:40:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
        + String.format(java.util.Locale.ROOT, "%012d", target.length())
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static String page(String title, String published) {
    return "<html><head><meta property='article:published_time' content='"
        + published
        + "'></head><body><h1>"
        + title
        + "</h1><p>"
        + SENTENCE.repeat(3)
        + "</p><p>"
        + SENTENCE.repeat(2)
        + "</p></body></html>";
  }

  private static List<Gathered> gather(byte[] archive) {
    InputSource source = new InputSource.StreamInput("a.warc", new ByteArrayInputStream(archive));
    try (Stream<Gathered> all =
        Gatherer.create(GatherLimits.DEFAULT).gather(source, InputFormat.AUTO)) {
      return all.toList();
    }
  }

  @Test
  void pagesAreReadAndTheRestIsPassedOver() {
    String archive =
        record(
                "https://example.org/one",
                200,
                "text/html; charset=utf-8",
                page("One", "2024-05-13"))
            + record("https://example.org/logo", 200, "image/png", "xx")
            + record("https://example.org/gone", 404, "text/html", page("Gone", "2024-05-13"))
            + record(
                "https://example.org/three",
                200,
                "text/html",
                page("Three", "2031-01-01T10:00:00Z"));
    List<Gathered> all = gather(archive.getBytes(StandardCharsets.US_ASCII));
    assertThat(all).hasSize(2);
    Outcome.Done<Report> one = (Outcome.Done<Report>) all.get(0).outcome();
    assertThat(one.value().metadata().url()).isEqualTo("https://example.org/one");
    assertThat(one.value().metadata().title()).isEqualTo("One");
    assertThat(one.remarks()).isEmpty();
    assertThat(((Outcome.Done<Report>) all.get(1).outcome()).remarks())
        .extracting("code")
        .containsExactly("future-date");
  }

  private static List<String> ids(String archive) {
    return gather(archive.getBytes(StandardCharsets.US_ASCII)).stream()
        .map(one -> ((Outcome.Done<Report>) one.outcome()).value().id())
        .toList();
  }

  @Test
  void theSameBytesAtTwoAddressesAreTwoReports() {
    String page = page("One", "2024-05-13");
    String one = record("https://example.org/one", 200, "text/html", page);
    String two = record("https://example.net/one", 200, "text/html", page);
    assertThat(ids(one + two)).doesNotHaveDuplicates().hasSize(2);
    assertThat(ids(one + one)).hasSize(2).containsOnly(ids(one).get(0));
  }

  @Test
  void aPageThatTellsItsAddressIsOneReportWhereverItIsKept() {
    String page =
        page("One", "2024-05-13")
            .replace("<head>", "<head><link rel='canonical' href='https://example.org/one'>");
    String one = record("https://example.org/one", 200, "text/html", page);
    String two = record("https://example.org/one?from=feed", 200, "text/html", page);
    assertThat(ids(one + two)).hasSize(2).containsOnly(ids(one).get(0));
    InputSource file =
        new InputSource.StreamInput(
            "one.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.US_ASCII)));
    try (Stream<Gathered> kept =
        Gatherer.create(GatherLimits.DEFAULT).gather(file, InputFormat.AUTO)) {
      Report report = ((Outcome.Done<Report>) kept.toList().get(0).outcome()).value();
      assertThat(report.id()).isEqualTo(ids(one).get(0));
    }
  }

  @Test
  void ofATruncatedArchiveWhatWasCompleteIsRead() {
    byte[] archive =
        (record("https://example.org/one", 200, "text/html", page("One", "2024-05-13"))
                + record("https://example.org/two", 200, "text/html", page("Two", "2024-05-13")))
            .getBytes(StandardCharsets.US_ASCII);
    List<Gathered> all = gather(Arrays.copyOf(archive, archive.length - 700));
    assertThat(all).isNotEmpty();
    assertThat(all.get(0).outcome()).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void anArchiveIsReadWhileItComes() {
    AtomicInteger opened = new AtomicInteger();
    byte[] one =
        record("https://example.org/one", 200, "text/html", page("One", "2024-05-13"))
            .getBytes(StandardCharsets.US_ASCII);
    InputStream endless =
        new SequenceInputStream(
            new Enumeration<>() {
              @Override
              public boolean hasMoreElements() {
                return opened.get() < 3_000;
              }

              @Override
              public InputStream nextElement() {
                opened.incrementAndGet();
                return new ByteArrayInputStream(one);
              }
            });
    try (Stream<Gathered> all =
        Gatherer.create(GatherLimits.DEFAULT)
            .gather(new InputSource.StreamInput("a.warc", endless), InputFormat.AUTO)) {
      assertThat(all.limit(5).toList()).hasSize(5);
      assertThat(opened.get()).isLessThan(500);
    }
  }

  @Test
  void aPackedArchiveWithoutANameIsReadToItsEndToo() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < 30; i++) {
      try (GZIPOutputStream one = new GZIPOutputStream(packed)) {
        one.write(
            record("https://example.org/" + i, 200, "text/html", page("N" + i, "2024-05-13"))
                .getBytes(StandardCharsets.US_ASCII));
      }
    }
    GatherLimits small = new GatherLimits(5_000, 5_000, 512, 100_000);
    InputSource nameless =
        new InputSource.StreamInput("-", new ByteArrayInputStream(packed.toByteArray()));
    try (Stream<Gathered> all = Gatherer.create(small).gather(nameless, InputFormat.AUTO)) {
      assertThat(all.toList())
          .hasSize(30)
          .allSatisfy(one -> assertThat(one.outcome()).isInstanceOf(Outcome.Done.class));
    }
  }

  @Test
  void whatIsNoArchiveSaysSo() {
    List<Gathered> all = gather("no archive at all".getBytes(StandardCharsets.US_ASCII));
    assertThat(all).hasSize(1);
    assertThat(((Outcome.Skipped<Report>) all.get(0).outcome()).reason().code())
        .isEqualTo("truncated-archive");
  }
}
