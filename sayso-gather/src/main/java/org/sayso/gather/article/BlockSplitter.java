package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its text blocks, in document order. One splitter a page. */
final class BlockSplitter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "select",
          "textarea",
          "input",
          "math",
          "map",
          "head",
          "datalist",
          "dialog",
          "track",
          "source",
          "link",
          "meta");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "picture",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "video",
          "audio",
          "button");
  private static final Set<String> STRONG = Set.of("b", "strong", "i", "em", "u");

  private final PartGroup.Words words;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int links;
  private int strongChars;
  private int breaks;
  private boolean broken;

  private BlockSplitter(PartGroup.Words words) {
    this.words = words;
  }

  static List<PageBlock> split(Document page, PartGroup.Words words) {
    BlockSplitter splitter = new BlockSplitter(words);
    Element body = page.body();
    PagePart root = new PagePart(null, body, 0, 0);
    splitter.walk(body, root, false, false);
    splitter.flush(root, false);
    return splitter.blocks;
  }

  private void walk(Element element, PagePart part, boolean inLink, boolean inStrong) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode node) {
        append(node.getWholeText(), inLink, inStrong, part);
      } else if (child instanceof Element inner) {
        enter(inner, part, inLink, inStrong);
      }
    }
  }

  private void enter(Element element, PagePart part, boolean inLink, boolean inStrong) {
    String name = element.normalName();
    if (SKIPPED.contains(name)) {
      return;
    }
    if (name.equals("br")) {
      breaks++;
      space();
      return;
    }
    boolean link = name.equals("a");
    if (BLOCKS.contains(name)) {
      flush(part, false);
      PagePart inner = partOf(part, element, inLink);
      walk(element, inner, inLink, inStrong);
      flush(inner, false);
      return;
    }
    if (link) {
      links++;
    }
    walk(element, inLine(part, element), inLink || link, inStrong || STRONG.contains(name));
  }

  /** Inline elements make a part only if they hold blocks or say something by their class. */
  private PagePart inLine(PagePart part, Element element) {
    if (element.attributesSize() == 0 || !text.isEmpty()) {
      return part;
    }
    int own = groups(element);
    return own == 0 && !element.normalName().equals("a")
        ? part
        : new PagePart(part, element, own, part.holders | Holder.of(element));
  }

  private PagePart partOf(PagePart parent, Element element, boolean inLink) {
    int holders = parent.holders | Holder.of(element) | (inLink ? Holder.LINK.bit() : 0);
    return new PagePart(parent, element, groups(element), holders);
  }

  private int groups(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    return words.groupsOf(element.className())
        | words.groupsOf(element.id())
        | words.groupsOf(element.attr("data-testid"))
        | words.groupsOf(element.attr("itemprop"));
  }

  private void append(String raw, boolean inLink, boolean inStrong, PagePart part) {
    int before = text.length();
    for (int i = 0; i < raw.length(); i++) {
      char next = raw.charAt(i);
      if (next == ' '
          || next == '\n'
          || next == '\t'
          || next == '\r'
          || next == '\f'
          || next == '\u00a0') {
        space();
      } else if (next != '\u200b' && next != '\ufeff' && next != '\u0000') {
        if (breaks > 1 && text.length() == before) {
          flush(part, true);
          before = text.length();
        }
        breaks = 0;
        text.append(next);
      }
    }
    int added = text.length() - before;
    linkChars += inLink ? added : 0;
    strongChars += inStrong ? added : 0;
  }

  private void space() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) != ' ') {
      text.append(' ');
    }
  }

  private void flush(@Nullable PagePart part, boolean byBreak) {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    if (length > 0 && part != null) {
      PageBlock block =
          new PageBlock(part, text.substring(0, length), linkChars, links, strongChars, broken);
      blocks.add(block);
      boolean prose = block.isProse();
      for (PagePart holder = part; holder != null; holder = holder.parent) {
        holder.chars += length;
        holder.linkChars += Math.min(linkChars, length);
        holder.prose += prose ? length - Math.min(linkChars, length) : 0;
        holder.blocks++;
      }
    }
    text.setLength(0);
    linkChars = 0;
    links = 0;
    strongChars = 0;
    breaks = 0;
    broken = byBreak;
  }
}
