package org.sayso.model;

import java.util.List;

/**
 * One published item (article, post, release) as clean text with what is known about it.
 *
 * @param id what the caller calls it, or {@code sha256:} and the hash of the bytes it came from,
 *     with the address before them where they do not tell it themselves
 * @param text the words that every span points into; never altered after gathering
 * @param blocks the typed blocks that the text is made of, in its order; empty where the input had
 *     none (JSONL)
 * @param posts posts embedded in the report
 * @param removed lines of the input that are not the report's own words, kept so that nothing
 *     vanishes unseen
 */
public record Report(
    String id,
    ReportMetadata metadata,
    String text,
    List<Block> blocks,
    List<Post> posts,
    List<RemovedText> removed) {
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id is blank");
    }
    blocks = List.copyOf(blocks);
    posts = List.copyOf(posts);
    removed = List.copyOf(removed);
  }

  /** A report that is nothing but a text. */
  public static Report ofText(String id, String text) {
    return new Report(id, ReportMetadata.UNKNOWN, text, List.of(), List.of(), List.of());
  }
}
