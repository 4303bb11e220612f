package org.sayso.gather.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page with what is known of it and its ancestors. Made anew for each
 * page and filled while the page is walked; never seen outside of this package.
 */
final class PagePart {
  final @Nullable PagePart parent;
  final Element element;
  final int depth;

  /** Groups of its own class, id and role. */
  final int own;

  /** Its own groups and those of all that hold it. */
  final int around;

  /** Kinds of elements that hold it, itself included. */
  final int holders;

  /** Hash of tag and class of itself and its parent: parts made by one template share it. */
  final int signature;

  /** Counts the parts of a page; the outermost is 0. */
  final int number;

  private final PagePart root;
  private final int ownHash;
  private int parts;

  /** Chars of all text in it. */
  int chars;

  /** Chars of text in links. */
  int linkChars;

  /** Chars of text that reads like prose. */
  int prose;

  /** Text blocks in it. */
  int blocks;

  PagePart(@Nullable PagePart parent, Element element, int own, int holders) {
    this.parent = parent;
    this.element = element;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
    this.around = own | (parent == null ? 0 : parent.around);
    this.holders = holders;
    this.ownHash = element.normalName().hashCode() * 31 + element.className().hashCode();
    this.signature = parent == null ? ownHash : ownHash * 31 + parent.ownHash;
    this.root = parent == null ? this : parent.root;
    this.number = parent == null ? 0 : ++root.parts;
  }

  /** How many parts the page has. */
  int pageParts() {
    return root.parts + 1;
  }

  /** The part that is {@code levels} above, or the outermost. */
  PagePart up(int levels) {
    PagePart part = this;
    for (int i = 0; i < levels && part.parent != null; i++) {
      part = part.parent;
    }
    return part;
  }

  boolean isIn(PagePart other) {
    PagePart part = this;
    while (part.depth > other.depth && part.parent != null) {
      part = part.parent;
    }
    return part == other;
  }

  boolean isHeldBy(Holder holder) {
    return (holders & holder.bit()) != 0;
  }
}
