package org.sayso.cli.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * The feeds that were asked for: addresses, or files that list addresses, one a line or as OPML,
 * the form in which feed readers export their subscriptions.
 */
final class FeedList {
  private FeedList() {}

  /**
   * @throws SaysoException of fault USER if something is neither an address nor a list of them
   */
  static List<URI> parse(List<String> arguments) {
    Set<URI> feeds = new LinkedHashSet<>();
    for (String argument : arguments) {
      if (isAddress(argument)) {
        feeds.add(address(argument, argument));
      } else {
        feeds.addAll(file(Path.of(argument)));
      }
    }
    return List.copyOf(feeds);
  }

  private static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static URI address(String text, String where) {
    try {
      URI address = URI.create(text.strip());
      if (address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new SaysoException(
          Fault.USER, where + ": \"" + text + "\" is no address: " + e.getMessage(), e);
    }
    throw new SaysoException(
        Fault.USER, where + ": \"" + text + "\" is no address: it has no host");
  }

  private static List<URI> file(Path file) {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.USER,
          file
              + " is neither an address (https://…) nor a readable file that lists feeds: "
              + e.getMessage(),
          e);
    }
    List<URI> feeds =
        content.stripLeading().startsWith("<") ? opml(file, content) : lines(file, content);
    if (feeds.isEmpty()) {
      throw new SaysoException(
          Fault.USER, file + " lists no feeds; give one address a line, or an OPML file");
    }
    return feeds;
  }

  private static List<URI> lines(Path file, String content) {
    List<URI> feeds = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        feeds.add(address(line.strip(), file + ":" + number));
      }
    }
    return feeds;
  }

  private static List<URI> opml(Path file, String content) {
    List<URI> feeds = new ArrayList<>();
    for (Element outline :
        Jsoup.parse(content, "", Parser.xmlParser()).getElementsByAttribute("xmlUrl")) {
      feeds.add(address(outline.attr("xmlUrl"), file.toString()));
    }
    return feeds;
  }
}
