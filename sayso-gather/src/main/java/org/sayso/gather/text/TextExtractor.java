package org.sayso.gather.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.gather.post.PostFinder;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Post;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;
import org.sayso.model.TextSpan;

/**
 * Plain text into a report. A pure function; threads may share it.
 *
 * <p>Lines that are not the report's own words (copyright, sharing, subscriptions) are taken out
 * and listed in {@link Report#removed()}. What stays keeps its order and wording; ends of lines
 * become {@code \n}, and several empty lines become one. Lines parted by empty lines are
 * paragraphs; where a text has none, or its lines are longer than a screen's, each line is one.
 */
public final class TextExtractor {
  private static final int WRAPPED_LINE = 100;
  private static final int LONGEST_HEADLINE = 160;

  private final BoilerplateLines boilerplate;

  private TextExtractor(BoilerplateLines boilerplate) {
    this.boilerplate = boilerplate;
  }

  public static TextExtractor create() {
    return new TextExtractor(BoilerplateLines.load());
  }

  /**
   * @param id what the report is to be called
   * @param input the text as it came
   */
  public Report extract(String id, String input) {
    List<RemovedText> removed = new ArrayList<>();
    List<String> lines = ownLines(input, removed);
    String text = String.join("\n", lines);
    List<TextSpan> paragraphs = paragraphs(text, hasWrappedLines(lines));
    List<Post> posts = PostFinder.find(text);
    Optional<TextSpan> headline = headline(text, paragraphs, posts);
    List<Block> blocks = new ArrayList<>();
    for (TextSpan paragraph : paragraphs) {
      boolean isHeadline = headline.isPresent() && headline.get().equals(paragraph);
      BlockType type =
          isHeadline
              ? BlockType.HEADLINE
              : inPost(posts, paragraph) ? BlockType.POST : BlockType.PARAGRAPH;
      blocks.add(new Block(type, paragraph, null));
    }
    ReportMetadata metadata =
        new ReportMetadata(
            null, null, headline.map(span -> span.in(text)).orElse(null), List.of(), null, null);
    return new Report(id, metadata, text, blocks, posts, removed);
  }

  private List<String> ownLines(String input, List<RemovedText> removed) {
    List<String> lines = new ArrayList<>();
    boolean gap = false;
    for (String raw : (Iterable<String>) input.lines()::iterator) {
      String line = raw.replace('\u0000', ' ').strip();
      if (line.isEmpty()) {
        gap = !lines.isEmpty();
        continue;
      }
      Optional<String> kind = boilerplate.kindOf(line);
      if (kind.isPresent()) {
        removed.add(new RemovedText(kind.get(), line));
        continue;
      }
      if (gap) {
        lines.add("");
        gap = false;
      }
      lines.add(line);
    }
    return lines;
  }

  /** Whether paragraphs run over several short lines, as in mail and wire copy. */
  private static boolean hasWrappedLines(List<String> lines) {
    return lines.contains("") && lines.stream().allMatch(line -> line.length() <= WRAPPED_LINE);
  }

  private static List<TextSpan> paragraphs(String text, boolean wrapped) {
    List<TextSpan> spans = new ArrayList<>();
    String end = wrapped ? "\n\n" : "\n";
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf(end, start);
      stop = stop < 0 ? text.length() : stop;
      if (stop > start) {
        spans.add(TextSpan.of(start, stop));
      }
      start = stop + end.length();
    }
    return spans;
  }

  private static Optional<TextSpan> headline(
      String text, List<TextSpan> paragraphs, List<Post> posts) {
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    TextSpan first = paragraphs.get(0);
    String words = first.in(text);
    boolean endsLikeSentence =
        words.endsWith(".")
            || words.endsWith(":")
            || words.endsWith("\u201d")
            || words.endsWith("\"");
    boolean short_ = first.length() <= LONGEST_HEADLINE && words.indexOf('\n') < 0;
    return short_ && !endsLikeSentence && !inPost(posts, first)
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean inPost(List<Post> posts, TextSpan paragraph) {
    for (Post post : posts) {
      TextSpan span = post.span();
      if (span != null && span.overlaps(paragraph)
          || post.continued().stream().anyMatch(paragraph::overlaps)) {
        return true;
      }
    }
    return false;
  }
}
