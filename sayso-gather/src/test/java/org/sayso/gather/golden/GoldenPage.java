package org.sayso.gather.golden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.sayso.model.BlockType;

/**
 * A typed text in a page frame. The text's file says what each piece is, the frame's file how a
 * page writes such a piece; so the gold is known before the page is made.
 *
 * @param pieces the typed pieces in their order
 */
record GoldenPage(String name, String html, List<Piece> pieces) {
  static final List<String> TEXTS =
      List.of("zebra", "hongkong", "dorian", "tankers", "library", "regatta");
  static final List<String> FRAMES =
      List.of(
          "plain", "semantic", "jsonld", "divs", "sidebar", "adverts", "microdata", "inline-links");

  /** A piece of a text; of a post only the words. */
  record Piece(BlockType type, String words) {
    boolean inText() {
      return type != BlockType.HEADLINE && type != BlockType.BYLINE && type != BlockType.CAPTION;
    }
  }

  static List<GoldenPage> all() {
    List<GoldenPage> pages = new ArrayList<>();
    for (String text : TEXTS) {
      for (String frame : FRAMES) {
        pages.add(make(text, frame));
      }
    }
    pages.add(make("fog-live", "live"));
    return pages;
  }

  private static GoldenPage make(String text, String frame) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String line : lines("frames/" + frame + ".html")) {
      forms.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
    }
    List<Piece> pieces = new ArrayList<>();
    StringBuilder parts = new StringBuilder();
    String page = forms.getOrDefault("page", "");
    for (String line : lines("texts/" + text + ".txt")) {
      if (line.startsWith("#")) {
        continue;
      }
      String kind = line.substring(0, line.indexOf(':'));
      String words = line.substring(line.indexOf(':') + 2);
      page =
          page.replace("{" + kind + "}", Entities.escape(words))
              .replace("{" + kind + "-json}", words.replace("\"", "\\\""));
      if (kind.equals("post")) {
        String[] post = words.split("\\|", -1);
        parts.append(embed(post));
        pieces.add(new Piece(BlockType.POST, post[3]));
      } else if (!kind.equals("date")) {
        String usual = kind.equals("dateline") ? forms.getOrDefault("paragraph", "") : "";
        parts.append(forms.getOrDefault(kind, usual).replace("{}", Entities.escape(words)));
        String type = kind.equals("note") ? "correction-note" : kind;
        pieces.add(
            new Piece(BlockType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')), words));
      }
    }
    return new GoldenPage(text + " in " + frame, page.replace("{parts}", parts), pieces);
  }

  private static String embed(String[] post) {
    return "<blockquote class=\"twitter-tweet\"><p lang=\"en\" dir=\"ltr\">"
        + Entities.escape(post[3])
        + "</p>&mdash; "
        + Entities.escape(post[1])
        + " (@"
        + post[0]
        + ") <a href=\"https://twitter.com/"
        + post[0]
        + "/status/1909581638412415300\">"
        + post[2]
        + "</a></blockquote><script async src=\"https://platform.twitter.com/widgets.js\"></script>";
  }

  private static List<String> lines(String name) {
    try (InputStream stream = GoldenPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
