package org.sayso.gather.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.gather.table.TableFile;
import org.sayso.gather.text.Letters;

/**
 * What the class or id of an element says that a part of a page is. The words are the rows of
 * {@code class-words.tsv}.
 */
enum PartGroup {
  BODY,
  ARTICLE,
  PARAGRAPH,
  COMMENT,
  RELATED,
  TEASER,
  SHARE,
  PROMO,
  META,
  BIO,
  CAPTION,
  MEDIA,
  SUMMARY,
  TITLE,
  FRAME,
  MODAL,
  HIDDEN,
  NOTE,
  BOX,
  EMBED,
  QUOTE;

  int bit() {
    return 1 << ordinal();
  }

  /**
   * The words of the table, and what they have said of attributes seen before. Threads may share
   * it.
   */
  static final class Words {
    private static final int KEPT_ATTRIBUTES = 20_000;
    private static final int LONGEST_ATTRIBUTE = 300;

    private record Entry(String word, long letters, int bit) {}

    private final Entry[] entries;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    private Words(List<Entry> entries) {
      this.entries = entries.toArray(Entry[]::new);
    }

    static Words load() {
      List<Entry> entries = new ArrayList<>();
      for (List<String> row : TableFile.rows(PartGroup.class, "class-words.tsv", 3)) {
        entries.add(
            new Entry(
                row.get(1),
                Letters.of(row.get(1)),
                valueOf(row.get(0).toUpperCase(Locale.ROOT)).bit()));
      }
      return new Words(entries);
    }

    /** The groups, as bits, that an attribute's words belong to. */
    int groupsOf(String attribute) {
      if (attribute.isEmpty()) {
        return 0;
      }
      Integer known = seen.get(attribute);
      if (known != null) {
        return known;
      }
      String lower =
          attribute
              .substring(0, Math.min(LONGEST_ATTRIBUTE, attribute.length()))
              .toLowerCase(Locale.ROOT);
      long letters = Letters.of(lower);
      int groups = 0;
      for (Entry entry : entries) {
        if (Letters.mayHold(letters, entry.letters()) && lower.contains(entry.word())) {
          groups |= entry.bit();
        }
      }
      if (seen.size() < KEPT_ATTRIBUTES) {
        seen.put(attribute, groups);
      }
      return groups;
    }
  }
}
