package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.gather.metadata.Author;
import org.sayso.gather.metadata.Found;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.gather.table.TableFile;
import org.sayso.model.BlockType;

/** Tells what a piece of an article is. Immutable; threads may share it. */
final class PartTypes {
  private static final int LONGEST_BYLINE = 160;
  private static final Pattern DATELINE_ALONE =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .'-]{2,40}(?:, \\p{Lu}[\\p{L} .'-]{2,30})?\\s*(?:\\([\\p{L} /.-]{2,30}\\))?\\s*[\\u2013\\u2014-]{1,2}");

  private final Pattern notes;

  private PartTypes() {
    List<String> openings = new ArrayList<>();
    for (List<String> row : TableFile.rows(PartTypes.class, "note-openings.tsv", 4)) {
      openings.add("(?:" + row.get(0) + ")");
    }
    notes =
        Pattern.compile(
            String.join("|", openings), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static PartTypes load() {
    return new PartTypes();
  }

  /**
   * The type of a block.
   *
   * @param opening whether no paragraph stands before it
   * @param live whether the page is a live blog
   */
  BlockType of(PageBlock block, PageMetadata page, boolean opening, boolean live) {
    PagePart part = block.part();
    String text = block.text();
    if (part.element.normalName().equals("h1") || isTitle(text, page)) {
      return BlockType.HEADLINE;
    }
    if (isNote(text)) {
      return BlockType.CORRECTION_NOTE;
    }
    int near = part.own | part.up(1).own;
    if (part.isHeldBy(Holder.FIGURE)
        || !part.element.normalName().equals("p") && (near & PartGroup.CAPTION.bit()) != 0) {
      return BlockType.CAPTION;
    }
    if (text.length() <= LONGEST_BYLINE
        && namesAuthor(text, page)
        && (opening || (near & PartGroup.META.bit()) != 0)
        && text.length() < 80) {
      return BlockType.BYLINE;
    }
    if (part.isHeldBy(Holder.HEADING)) {
      return opening && part.element.normalName().equals("h2") && text.length() > 60
          ? BlockType.STANDFIRST
          : BlockType.SUBHEAD;
    }
    if (opening && isStandfirst(text, near, page)) {
      return BlockType.STANDFIRST;
    }
    if (part.isHeldBy(Holder.QUOTATION)) {
      return BlockType.QUOTE;
    }
    if (opening && DATELINE_ALONE.matcher(text).matches()) {
      return BlockType.DATELINE;
    }
    if (part.element.normalName().equals("li") || part.up(1).element.normalName().equals("li")) {
      return BlockType.LIST_ITEM;
    }
    return live ? BlockType.LIVE_ENTRY : BlockType.PARAGRAPH;
  }

  boolean isNote(String text) {
    return notes.matcher(text).lookingAt();
  }

  private static boolean isTitle(String text, PageMetadata page) {
    for (Found<String> title : page.titles()) {
      if (title.value().equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesAuthor(String text, PageMetadata page) {
    for (Found<Author> author : page.authors()) {
      if (text.contains(author.value().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStandfirst(String text, int near, PageMetadata page) {
    if ((near & PartGroup.SUMMARY.bit()) != 0) {
      return true;
    }
    String description =
        page.topics().description() == null ? "" : page.topics().description().value();
    return text.length() > 30
        && description.length() > 30
        && (description.startsWith(text) || text.equals(description));
  }
}
