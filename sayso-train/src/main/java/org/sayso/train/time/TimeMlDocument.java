package org.sayso.train.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document annotated in TimeML, as TempEval-3 gives them out.
 *
 * @param times the TIMEX3 elements inside {@code <TEXT>}
 */
public record TimeMlDocument(Report report, List<TextSpan> times) {
  public TimeMlDocument {
    times = List.copyOf(times);
  }

  /** All documents of a directory, in the order of their file names. */
  static List<TimeMlDocument> readAll(Path directory) throws IOException {
    List<TimeMlDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tml")).sorted().toList()) {
        documents.add(read(file));
      }
    }
    return documents;
  }

  /** Reads a {@code .tml} file; the text is the content of {@code <TEXT>} without its tags. */
  public static TimeMlDocument read(Path file) throws IOException {
    Document document = parse(file);
    StringBuilder text = new StringBuilder();
    List<TextSpan> times = new ArrayList<>();
    NodeList bodies = document.getElementsByTagName("TEXT");
    if (bodies.getLength() == 0) {
      throw new IOException(file + ": no <TEXT>");
    }
    walk(bodies.item(0), text, times);
    ReportMetadata metadata =
        new ReportMetadata(
            null,
            null,
            null,
            List.of(),
            PublicationTime.parse(written(document)).orElse(null),
            "en");
    Report report =
        new Report(
            String.valueOf(file.getFileName()).replaceFirst("\\.tml$", ""),
            metadata,
            text.toString(),
            List.of(),
            List.of(),
            List.of());
    return new TimeMlDocument(report, times);
  }

  private static Document parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(in);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static String written(Document document) {
    NodeList created = document.getElementsByTagName("DCT");
    if (created.getLength() == 0) {
      return "";
    }
    NodeList times = ((Element) created.item(0)).getElementsByTagName("TIMEX3");
    return times.getLength() == 0 ? "" : ((Element) times.item(0)).getAttribute("value");
  }

  private static void walk(Node node, StringBuilder text, List<TextSpan> times) {
    int start = text.length();
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      } else if (child.getNodeType() == Node.ELEMENT_NODE) {
        walk(child, text, times);
      }
    }
    if (node.getNodeName().equals("TIMEX3") && text.length() > start) {
      times.add(TextSpan.of(start, text.length()));
    }
  }
}
