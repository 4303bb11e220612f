package org.sayso.publish.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Changes as RSS 2.0 or Atom. Characters that XML cannot hold become U+FFFD.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>
 */
public final class FeedWriter {
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;

  private FeedWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * What stands around the items.
   *
   * @param link where the feed's pages are
   * @param updated when something last changed
   */
  public record Header(String title, String link, Instant updated) {}

  @FunctionalInterface
  private interface Body {
    void write(FeedWriter writer) throws XMLStreamException;
  }

  /** Writes RSS 2.0; the stream stays open. */
  public static void rss(Header header, List<FeedItem> items, OutputStream out) throws IOException {
    document(out, writer -> writer.rss(header, items));
  }

  /** Writes Atom; the stream stays open. */
  public static void atom(Header header, List<FeedItem> items, OutputStream out)
      throws IOException {
    document(out, writer -> writer.atom(header, items));
  }

  private static void document(OutputStream out, Body body) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(new FeedWriter(xml));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void rss(Header header, List<FeedItem> items) throws XMLStreamException {
    xml.writeStartElement("rss");
    xml.writeAttribute("version", "2.0");
    xml.writeStartElement("channel");
    element("title", header.title());
    element("link", header.link());
    element("description", "What changed about claims, and what was found.");
    element("lastBuildDate", RFC_822.format(header.updated()));
    for (FeedItem item : items) {
      xml.writeStartElement("item");
      element("title", item.title());
      element("link", item.link());
      element("description", item.text());
      element("pubDate", RFC_822.format(item.time()));
      xml.writeStartElement("guid");
      xml.writeAttribute("isPermaLink", "false");
      xml.writeCharacters(clean(item.id()));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void atom(Header header, List<FeedItem> items) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("title", header.title());
    element("id", header.link());
    link(header.link());
    element("updated", header.updated().toString());
    xml.writeStartElement("author");
    element("name", header.title());
    xml.writeEndElement();
    for (FeedItem item : items) {
      xml.writeStartElement("entry");
      element("title", item.title());
      element("id", item.id());
      link(item.link());
      element("updated", item.time().toString());
      element("summary", item.text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void link(String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", clean(address));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean held =
                  c == '\t'
                      || c == '\n'
                      || c == '\r'
                      || c >= 0x20 && c <= 0xd7ff
                      || c >= 0xe000 && c <= 0xfffd
                      || c >= 0x10000;
              clean.appendCodePoint(held ? c : 0xfffd);
            });
    return clean.toString();
  }
}
