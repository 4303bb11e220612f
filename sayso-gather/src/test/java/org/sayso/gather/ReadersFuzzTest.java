package org.sayso.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;

/**
 * Inputs of every form with bytes changed, cut out, doubled and broken off, plain and compressed:
 * whatever comes, each reader ends in time, with reports or with reasons. Seeded, so that a failure
 * can be had again.
 */
class ReadersFuzzTest {
  private static final int ROUNDS = 400;
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Map<InputFormat, List<String>> SEEDS = new EnumMap<>(InputFormat.class);

  static {
    String page =
        "<html><head><title>Fog</title></head><body><article><h1>Fog</h1>"
            + "<p>The harbour was closed on Tuesday, the master said, because of fog.</p>"
            + "</article></body></html>";
    SEEDS.put(
        InputFormat.FEED,
        List.of(
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>News</title><link>https://example.org/</link><item><title>Fog</title><link>https://example.org/1</link>"
                + "<pubDate>Tue, 08 Apr 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA["
                + page
                + "]]></content:encoded></item></channel></rss>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><entry><id>1</id><title>Fog</title>"
                + "<link href=\"https://example.org/1\"/><updated>2025-04-08T10:00:00Z</updated>"
                + "<content type=\"html\">&lt;p&gt;The harbour was closed, the master said.&lt;/p&gt;</content></entry></feed>",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"News\",\"items\":[{\"id\":\"1\",\"url\":\"https://example.org/1\","
                + "\"content_html\":\"<p>The harbour was closed, the master said.</p>\",\"date_published\":\"2025-04-08T10:00:00Z\"}]}",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>"
                + "<loc>https://example.org/1</loc><news:news><news:title>Fog</news:title>"
                + "<news:publication_date>2025-04-08</news:publication_date></news:news></url></urlset>",
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>"));
    SEEDS.put(
        InputFormat.JSONL,
        List.of(
            "{\"id\":\"r1\",\"title\":\"Fog\",\"published\":\"2025-04-08\",\"text\":\"The harbour was closed, the master said.\"}\n"
                + "{\"id\":\"r2\",\"text\":\"It was open again.\",\"outlet\":\"Gazette\",\"url\":\"https://example.org/2\"}\n"));
    SEEDS.put(InputFormat.WARC, List.of(warc(page) + warc(page)));
    SEEDS.put(InputFormat.HTML, List.of(page, described(page)));
    SEEDS.put(
        InputFormat.TEXT,
        List.of(
            "Fog\n\nThe harbour was closed, the master said.\n— Ann Lee (@annlee) April 8, 2025\n"));
    SEEDS.put(InputFormat.AUTO, SEEDS.values().stream().flatMap(List::stream).toList());
  }

  /** The page with all that machines read of it. */
  private static String described(String page) {
    return page.replace(
        "<head>",
        "<head><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":[\"NewsArticle\"],"
            + "\"headline\":\"Fog\",\"datePublished\":\"2025-04-08T10:00:00+01:00\",\"isAccessibleForFree\":\"False\","
            + "\"author\":[{\"@id\":\"#a\"},{\"@type\":\"Person\",\"name\":\"Ann Lee\"}],\"articleBody\":\"The harbour was closed.\"},"
            + "{\"@id\":\"#a\",\"@type\":\"Organization\",\"name\":\"Harbour Wire\"}]}</script>"
            + "<meta property=\"og:title\" content=\"Fog\"><meta name=\"DC.date\" content=\"2025-04-08\">"
            + "<meta property=\"article:published_time\" content=\"2025-04-08T10:00:00Z\">"
            + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
            + "<link rel=canonical href=\"https://example.org/1\">");
  }

  private static String warc(String page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\n"
        + "WARC-Date: 2025-04-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:7a1f4f6e-0000-4000-8000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void noInputBreaksAReader(InputFormat format) {
    Gatherer gatherer = Gatherer.create(GatherLimits.DEFAULT);
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<String> seeds = SEEDS.get(format);
            byte[] input =
                twisted(
                    seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8),
                    random);
            check(gatherer, format, random.nextInt(4) == 0 ? packed(input, random) : input, round);
          }
        });
  }

  private static void check(Gatherer gatherer, InputFormat format, byte[] input, int round) {
    try (Stream<Gathered> gathered =
        gatherer.gather(
            new InputSource.StreamInput("-", new ByteArrayInputStream(input)), format)) {
      gathered.forEach(
          one -> {
            if (one.outcome() instanceof Outcome.Done<?> done) {
              assertThat(done.value()).as("%s, round %d", format, round).isNotNull();
            } else {
              assertThat(((Outcome.Skipped<?>) one.outcome()).reason().message())
                  .as("%s, round %d", format, round)
                  .isNotBlank();
            }
          });
    }
  }

  private static byte[] twisted(byte[] seed, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    int changes = random.nextInt(12);
    while (at < seed.length) {
      int step = 1 + random.nextInt(Math.max(1, seed.length / (changes + 1)));
      int end = Math.min(seed.length, at + step);
      switch (random.nextInt(8)) {
        case 0 -> out.write(random.nextInt(256));
        case 1 -> out.writeBytes(Arrays.copyOfRange(seed, at, end));
        case 2 -> at = Math.max(0, at - random.nextInt(10));
        default -> {}
      }
      if (random.nextInt(10) > 0) {
        out.writeBytes(Arrays.copyOfRange(seed, Math.min(at, end), end));
      }
      at = end;
    }
    byte[] whole = out.toByteArray();
    return random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole;
  }

  /** Compressed, and sometimes broken off. */
  private static byte[] packed(byte[] input, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] packed = out.toByteArray();
    return random.nextBoolean() ? packed : Arrays.copyOf(packed, random.nextInt(packed.length + 1));
  }
}
