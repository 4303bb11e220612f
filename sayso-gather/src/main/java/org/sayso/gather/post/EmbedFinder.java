package org.sayso.gather.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sayso.gather.metadata.PageElements;
import org.sayso.model.PostOrigin;

/**
 * Finds the posts that a page embeds: by the embed codes of the platforms (quotations with their
 * class, frames, scripts) and the addresses in them. A pure function; threads may share it.
 */
public final class EmbedFinder {
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|telegram-post|fb-post");

  private static final int MOST_IN_SCRIPTS = 50;
  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_EMBED = 8_000;

  private final PostAddress addresses = PostAddress.load();

  private EmbedFinder() {}

  public static EmbedFinder create() {
    return new EmbedFinder();
  }

  /** The posts, each once: quoted ones in the order of the page, then framed ones. */
  public List<PostEmbed> find(PageElements page) {
    List<PostEmbed> embeds = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Element> quotations = new ArrayList<>(page.postBoxes());
    page.tag("blockquote").stream().filter(EmbedFinder::isMarked).forEach(quotations::add);
    for (Element quotation : quotations) {
      quoted(quotation).filter(found -> seen.add(key(found))).ifPresent(embeds::add);
    }
    for (String tag : List.of("iframe", "script", "amp-twitter", "amp-youtube", "amp-instagram")) {
      for (Element frame : page.tag(tag)) {
        if (!tag.equals("script") || frame.hasAttr("data-telegram-post")) {
          framed(frame).filter(found -> seen.add(key(found))).ifPresent(embeds::add);
        }
      }
    }
    for (Element script : page.tag("script")) {
      for (Element quotation : quotationsIn(PageElements.script(script))) {
        quoted(quotation).filter(found -> seen.add(key(found))).ifPresent(embeds::add);
      }
    }
    return embeds;
  }

  /** Whether an embed code's class stands on a quotation, or waits in its data to be put there. */
  private static boolean isMarked(Element quotation) {
    for (Attribute attribute : quotation.attributes()) {
      String key = attribute.getKey();
      if ((key.equals("class") || key.startsWith("data-"))
          && QUOTED.matcher(attribute.getValue()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Embed codes that a page keeps as strings in its scripts, to be put in place later. */
  private static List<Element> quotationsIn(String script) {
    List<Element> quotations = new ArrayList<>();
    int mark = script.indexOf("twitter-tweet");
    while (mark >= 0 && quotations.size() < MOST_IN_SCRIPTS) {
      int start = script.lastIndexOf("blockquote", mark);
      int end = script.indexOf("/blockquote", mark);
      if (start < 0 || end < 0 || mark - start > LONGEST_TAG || end - start > LONGEST_EMBED) {
        return quotations;
      }
      String html =
          "<"
              + script
                  .substring(start, end)
                  .replace("\\\"", "\"")
                  .replace("\\u003c", "<")
                  .replace("\\u003C", "<")
                  .replace("\\u003e", ">")
                  .replace("\\u003E", ">")
                  .replace("\\u0026", "&")
                  .replace("\\n", " ")
                  .replace("\\", "");
      String whole = html.endsWith("<") ? html + "/blockquote>" : html;
      Element quotation = Jsoup.parseBodyFragment(whole).selectFirst("blockquote");
      if (quotation != null) {
        quotations.add(quotation);
      }
      mark = script.indexOf("twitter-tweet", end);
    }
    return quotations;
  }

  private static String key(PostEmbed embed) {
    PostOrigin origin = embed.origin();
    return origin.platform()
        + " "
        + (origin.id() == null ? origin.handle() + embed.words() : origin.id());
  }

  private Optional<PostEmbed> framed(Element element) {
    String address =
        switch (element.normalName()) {
          case "script" -> "https://t.me/" + element.attr("data-telegram-post");
          case "amp-twitter" -> "https://x.com/i/status/" + element.attr("data-tweetid");
          case "amp-youtube" -> "https://www.youtube.com/embed/" + element.attr("data-videoid");
          case "amp-instagram" -> "https://www.instagram.com/p/" + element.attr("data-shortcode");
          default ->
              element.attr("src").isEmpty() || element.attr("src").startsWith("about:")
                  ? element.attr("data-src")
                  : element.attr("src");
        };
    return addresses
        .parse(address)
        .map(origin -> new PostEmbed(element, origin, null, "", List.of()));
  }

  private Optional<PostEmbed> quoted(Element element) {
    PostOrigin address = null;
    List<String> links = new ArrayList<>();
    for (String attribute :
        List.of(
            "data-instgrm-permalink", "cite", "data-href", "data-embed-url", "data-bluesky-uri")) {
      address = address == null ? addresses.parse(element.attr(attribute)).orElse(null) : address;
    }
    for (Element link : element.select("a[href]")) {
      Optional<PostOrigin> linked = addresses.parse(link.attr("href"));
      String shown = link.text().strip();
      if (linked.isPresent()) {
        boolean ownLink =
            link.parent() == element || address == null || same(address, linked.get());
        address = ownLink || address == null ? linked.get() : address;
      } else if (!shown.isEmpty() && !shown.startsWith("@") && !shown.startsWith("#")) {
        links.add(shown.matches("(?:https?://|pic\\.|t\\.co/)\\S+") ? shown : link.attr("href"));
      }
    }
    String platform = address != null ? address.platform() : platformOf(element.className());
    String all = element.text();
    Optional<SignatureLine> signature = SignatureLine.find(all, 0);
    String author = signature.map(SignatureLine::author).orElse(null);
    String handle =
        signature.map(SignatureLine::handle).orElse(address == null ? null : address.handle());
    LocalDate posted = signature.map(SignatureLine::posted).orElse(null);
    Element words = element.selectFirst("p");
    String text =
        words != null
            ? words.text()
            : signature.map(line -> all.substring(0, line.start())).orElse("");
    if (address == null && handle == null && text.isBlank()) {
      return Optional.empty();
    }
    PostOrigin origin =
        new PostOrigin(
            platform,
            author,
            handle,
            address == null ? null : address.id(),
            address == null ? null : address.url());
    return Optional.of(new PostEmbed(element, origin, posted, text.strip(), links));
  }

  private static boolean same(PostOrigin one, PostOrigin other) {
    return one.id() != null && one.id().equals(other.id());
  }

  private static @Nullable String platformOf(String className) {
    String lower = className.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("twitter")) {
      return "x";
    }
    for (String platform : List.of("instagram", "tiktok", "bluesky", "mastodon", "telegram")) {
      if (lower.contains(platform)) {
        return platform;
      }
    }
    return lower.contains("fb-") ? "facebook" : null;
  }
}
