package org.sayso.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.gather.input.InputBytes;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.web.Fetched;

class WebReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|/fog|<html><p>Fog</p></html>|HTML",
        "text/html|/feed|<?xml version='1.0'?><rss><channel></channel></rss>|FEED",
        "text/plain|/feed.xml|<feed xmlns='http://www.w3.org/2005/Atom'></feed>|FEED",
        "text/plain|/note|Fog closed the basin.|TEXT",
        "text/plain|/raw/fog.html?x=1|<html><p>Fog</p></html>|HTML",
        "text/plain|/raw/reports.jsonl|{'id':'a','text':'Fog.'}|JSONL",
        "application/json|/feed.json|{'version':'https://jsonfeed.org/version/1.1'}|FEED",
        "application/octet-stream|/a|WARC/1.0|WARC",
        "application/xhtml+xml|/fog|<?xml version='1.0'?><html><p>Fog</p></html>|HTML",
        "text/xml|/sitemap|<urlset></urlset>|FEED"
      })
  void whatServersSendIsKnown(String type, String path, String content, InputFormat format) {
    byte[] bytes = content.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Fetched fetched =
        new Fetched(
            "https://example.org" + path,
            type,
            "utf-8",
            Instant.EPOCH,
            new InputBytes(bytes, false, false));
    assertThat(WebReader.format(fetched)).isEqualTo(format);
  }
}
