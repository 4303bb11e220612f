package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.post.PostFinder;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Outcome;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;

/** A page into a report: its main text as typed blocks. A pure function; threads may share it. */
public final class ArticleExtractor {
  private final GatherLimits limits;

  private ArticleExtractor(GatherLimits limits) {
    this.limits = limits;
  }

  public static ArticleExtractor create(GatherLimits limits) {
    return new ArticleExtractor(limits);
  }

  /**
   * @param id what the report is to be called
   * @param html the decoded page
   * @param address where it came from, to make links whole; empty if unknown
   * @return the report, or a skip {@code no-main-text}
   */
  public Outcome<Report> extract(String id, String html, String address) {
    Document page = Jsoup.parse(html, address);
    page.select("script, style, noscript, nav, footer, aside, form").remove();
    Element main = densest(page);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Element paragraph : main == null ? List.<Element>of() : main.select("p, h2, h3, blockquote:not(:has(p)), li")) {
      String words = paragraph.text().strip();
      if (words.isEmpty() || text.length() + words.length() > limits.maxTextChars()) {
        continue;
      }
      text.append(text.isEmpty() ? "" : "\n\n");
      TextSpan span = TextSpan.of(text.length(), text.length() + words.length());
      text.append(words);
      blocks.add(new Block(typeOf(paragraph), span, paragraph.cssSelector()));
    }
    if (text.isEmpty()) {
      return Outcome.skipped("no-main-text", id, "the page has no main text; it may be made by script or be a list of links");
    }
    Element heading = page.selectFirst("h1");
    String title = heading == null ? page.title() : heading.text();
    ReportMetadata metadata =
        new ReportMetadata(address.isEmpty() ? null : address, null, title.isBlank() ? null : title, List.of(), null, null);
    return Outcome.done(new Report(id, metadata, text.toString(), blocks, PostFinder.find(text.toString()), List.of()));
  }

  private static BlockType typeOf(Element element) {
    return switch (element.normalName()) {
      case "h2", "h3" -> BlockType.SUBHEAD;
      case "li" -> BlockType.LIST_ITEM;
      case "blockquote" -> BlockType.QUOTE;
      default -> BlockType.PARAGRAPH;
    };
  }

  private static @Nullable Element densest(Document page) {
    Map<Element, Integer> chars = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      if (parent != null) {
        chars.merge(parent, paragraph.text().length(), Integer::sum);
      }
    }
    return chars.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }
}
