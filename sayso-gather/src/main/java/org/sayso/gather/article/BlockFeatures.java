package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the block classifier sees of each block of a page: the block itself, what holds it, what
 * stands beside it, and the page's own hints. A pure function; the order of the values is that of
 * {@link #names()}.
 */
final class BlockFeatures {
  private static final String[] TAGS = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "blockquote",
    "div",
    "td",
    "figcaption",
    "pre",
    "section",
    "article",
    "span",
    "a"
  };
  private static final int NEAR = 2;
  private static final String[] NEIGHBOURS = {"n-2", "n-1", "n0", "n1", "n2"};
  private static final String[] LEVELS = {"up0", "up1", "up2", "up3", "up4"};
  private static final Holder[] HOLDERS = Holder.values();
  private static final PartGroup[] GROUPS = PartGroup.values();

  /** How often a page has the same words in a block. */
  private static final class Copies {
    int count;
  }

  /** The blocks that are built alike. */
  private static final class Family {
    int blocks;
    int prose;
    int chars;
    int linkChars;
  }

  /** What is behind each ASCII char: a mark of a sentence's inside or end. */
  private static final boolean[] MARKS = new boolean[128];

  static {
    for (char mark : ".,;:!?".toCharArray()) {
      MARKS[mark] = true;
    }
  }

  private final List<PageBlock> blocks;
  private final Family[] families;
  private final Copies[] copies;
  private final PageHints.WordHashes words = new PageHints.WordHashes();
  private final PagePart main;
  private final int proseTotal;
  private final int charTotal;
  private final int firstHeading;
  private final PageHints.Runs title;
  private final PageHints.Runs description;
  private final PageHints.Runs body;

  private BlockFeatures(List<PageBlock> blocks, PageHints hints) {
    this.blocks = blocks;
    PagePart root = blocks.get(0).part();
    while (root.parent != null) {
      root = root.parent;
    }
    this.proseTotal = Math.max(1, root.prose);
    this.charTotal = Math.max(1, root.chars);
    this.families = new Family[blocks.size()];
    this.copies = new Copies[blocks.size()];
    Map<Integer, Family> familyOf = new HashMap<>();
    Map<String, Copies> copiesOf = new HashMap<>();
    int heading = -1;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      Family family = familyOf.computeIfAbsent(block.part().signature, key -> new Family());
      families[i] = family;
      family.blocks++;
      family.chars += block.text().length();
      family.linkChars += block.linkChars();
      family.prose += block.isProse() ? block.text().length() : 0;
      copies[i] = copiesOf.computeIfAbsent(block.text(), key -> new Copies());
      copies[i].count++;
      if (heading < 0 && block.part().element.normalName().equals("h1")) {
        heading = i;
      }
    }
    this.firstHeading = heading;
    this.main = mainPart(root);
    this.title = new PageHints.Runs(hints.title(), 2);
    this.description = new PageHints.Runs(hints.description(), 3);
    this.body = new PageHints.Runs(hints.body(), 4);
  }

  /** The values for each block. */
  static List<float[]> measure(List<PageBlock> blocks, PageHints hints) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    BlockFeatures features = new BlockFeatures(blocks, hints);
    List<float[]> rows = new ArrayList<>(blocks.size());
    int before = 0;
    int width = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Row row = new Row(false, width);
      features.fill(row, i, before);
      rows.add(row.values());
      width = row.count;
      before += blocks.get(i).text().length();
    }
    return rows;
  }

  /** The names of the values, in their order. */
  static List<String> names() {
    Row row = new Row(true, 0);
    PagePart part = new PagePart(null, new org.jsoup.nodes.Element("body"), 0, 0);
    new BlockFeatures(List.of(new PageBlock(part, "x", 0, 0, 0, false)), new PageHints("", "", ""))
        .fill(row, 0, 0);
    return row.names;
  }

  /** The deepest part with a block of its own that holds most of the page's prose. */
  private PagePart mainPart(PagePart root) {
    PagePart best = root;
    for (PageBlock block : blocks) {
      PagePart part = block.part();
      best = part.depth > best.depth && part.prose > proseTotal * 0.5 ? part : best;
    }
    return best;
  }

  private void fill(Row row, int index, int before) {
    PageBlock block = blocks.get(index);
    PagePart part = block.part();
    own(row, block, copies[index].count);
    holders(row, part);
    place(row, block, index, before);
    mass(row, part);
    for (int offset = -NEAR; offset <= NEAR; offset++) {
      if (offset != 0) {
        neighbour(row, part, index + offset, NEIGHBOURS[offset + NEAR]);
      }
    }
    hints(row, block);
  }

  private static void own(Row row, PageBlock block, int copies) {
    String text = block.text();
    int words = 1;
    int marks = 0;
    int capitals = 0;
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next >= 'a' && next <= 'z') {
        letters++;
      } else if (next < 128) {
        boolean capital = next >= 'A' && next <= 'Z';
        words += next == ' ' ? 1 : 0;
        marks += MARKS[next] ? 1 : 0;
        capitals += capital ? 1 : 0;
        digits += next >= '0' && next <= '9' ? 1 : 0;
        letters += capital ? 1 : 0;
      } else {
        marks += "\u3002\u3001\u060c\u0964".indexOf(next) >= 0 ? 1 : 0;
        capitals += Character.isUpperCase(next) ? 1 : 0;
        letters += Character.isLetter(next) ? 1 : 0;
      }
    }
    char last = text.charAt(text.length() - 1);
    char first = text.charAt(0);
    row.add("chars", (float) Math.log(text.length()));
    row.add("words", words);
    row.add("marks-per-word", marks / (float) words);
    row.add("capitals-per-word", capitals / (float) words);
    row.add("digit-share", digits / (float) text.length());
    row.add("letter-share", letters / (float) text.length());
    row.add("link-share", (float) block.linkShare());
    row.add("links", block.links());
    row.add("strong-share", block.strongChars() / (float) text.length());
    row.add("ends-sentence", ".!?\u2026\u3002\u0964\"\u201d\u00bb".indexOf(last) >= 0 ? 1 : 0);
    row.add("ends-colon", last == ':' ? 1 : 0);
    row.add("starts-upper", Character.isUpperCase(first) ? 1 : 0);
    row.add("starts-quote", "\"\u201c\u201e\u00ab\u2014-".indexOf(first) >= 0 ? 1 : 0);
    row.add("has-copyright", text.indexOf('\u00a9') >= 0 ? 1 : 0);
    row.add("has-at", text.indexOf('@') >= 0 ? 1 : 0);
    row.add("has-bar", text.indexOf('|') >= 0 ? 1 : 0);
    row.add("broken", block.broken() ? 1 : 0);
    row.add("copies", copies);
    String tag = block.part().element.normalName();
    for (String known : TAGS) {
      row.add("tag-", known, tag.equals(known) ? 1 : 0);
    }
  }

  private static void holders(Row row, PagePart part) {
    for (Holder holder : HOLDERS) {
      row.add("in-", holder.name(), part.isHeldBy(holder) ? 1 : 0);
    }
    int near = part.own | part.up(1).own | part.up(2).own;
    for (PartGroup group : GROUPS) {
      row.add("near-", group.name(), (near & group.bit()) != 0 ? 1 : 0);
    }
    for (PartGroup group : GROUPS) {
      row.add("around-", group.name(), (part.around & group.bit()) != 0 ? 1 : 0);
    }
    row.add("own-groups", Integer.bitCount(part.own));
  }

  private void place(Row row, PageBlock block, int index, int before) {
    row.add("depth", block.part().depth);
    row.add("index-share", index / (float) blocks.size());
    row.add("char-share", before / (float) charTotal);
    row.add(
        "after-heading", firstHeading < 0 ? 0 : Math.max(-30, Math.min(200, index - firstHeading)));
    row.add("page-blocks", (float) Math.log(blocks.size()));
    row.add("page-prose", (float) Math.log(proseTotal));
    boolean inMain = block.part().isIn(main);
    row.add("in-main-part", inMain ? 1 : 0);
    row.add("main-distance", inMain ? block.part().depth - main.depth : -1);
    Family family = families[index];
    row.add("family-blocks", family.blocks);
    row.add("family-prose", family.prose / (float) proseTotal);
    row.add("family-prose-share", family.prose / (float) Math.max(1, family.chars));
    row.add("family-link-share", family.linkChars / (float) Math.max(1, family.chars));
  }

  private void mass(Row row, PagePart part) {
    for (int level = 1; level <= 4; level++) {
      PagePart holder = part.up(level);
      row.add(LEVELS[level], "-prose", holder.prose / (float) proseTotal);
      row.add(LEVELS[level], "-link-share", holder.linkChars / (float) Math.max(1, holder.chars));
      row.add(LEVELS[level], "-prose-share", holder.prose / (float) Math.max(1, holder.chars));
      row.add(LEVELS[level], "-blocks", holder.blocks);
    }
  }

  private void neighbour(Row row, PagePart part, int index, String name) {
    boolean exists = index >= 0 && index < blocks.size();
    PageBlock other = exists ? blocks.get(index) : null;
    row.add(name, "-chars", other == null ? -1 : (float) Math.log(other.text().length()));
    row.add(name, "-link-share", other == null ? -1 : (float) other.linkShare());
    row.add(name, "-prose", other == null ? -1 : other.isProse() ? 1 : 0);
    row.add(name, "-same-parent", other == null ? -1 : other.part().parent == part.parent ? 1 : 0);
    row.add(
        name,
        "-same-family",
        other == null ? -1 : other.part().signature == part.signature ? 1 : 0);
  }

  private void hints(Row row, PageBlock block) {
    words.read(block.text());
    row.add("title-share", title.share(words));
    row.add("description-share", description.share(words));
    row.add("body-share", body.share(words));
  }

  /** Values being gathered, with their names where asked for. */
  private static final class Row {
    final List<String> names = new ArrayList<>();
    private final boolean named;
    private float[] values;
    private int count;

    /**
     * @param width how many values are expected; 0 if that is not known
     */
    Row(boolean named, int width) {
      this.named = named;
      this.values = new float[width == 0 ? 160 : width];
    }

    void add(String name, float value) {
      add(name, "", value);
    }

    /** Adds a value whose name is in two parts, put together only where names are asked for. */
    void add(String name, String rest, float value) {
      if (named) {
        names.add(name + rest);
      }
      if (count == values.length) {
        values = java.util.Arrays.copyOf(values, count * 2);
      }
      values[count++] = value;
    }

    float[] values() {
      return count == values.length ? values : java.util.Arrays.copyOf(values, count);
    }
  }
}
