package org.sayso.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Post;
import org.sayso.model.Report;
import org.sayso.model.RoleSpans;
import org.sayso.model.TextSpan;

/**
 * Gives the words of embedded posts to the posts' authors: a post is a direct statement that no cue
 * introduces. What was found inside a post then lies inside that statement.
 */
public final class PostStatements {
  private static final double CONFIDENCE = 0.99;
  private static final int SIGNATURE_REACH = 400;

  /** The attributions with one more for each post whose words stand in the text. */
  public List<AttributionNode> add(Report report, List<AttributionNode> found) {
    List<AttributionNode> nodes = new ArrayList<>(found);
    for (Post post : report.posts()) {
      List<TextSpan> words = words(post);
      if (words.isEmpty()) {
        continue;
      }
      List<AttributionNode> inside = nodes.stream().filter(node -> node.liesIn(words)).toList();
      nodes.removeAll(inside);
      RoleSpans spans =
          new RoleSpans(signature(report.text(), post, words.get(0)), List.of(), words);
      nodes.add(new AttributionNode(spans, CONFIDENCE, inside));
    }
    return List.copyOf(nodes);
  }

  /** Whether these are the words of a post. */
  public boolean isPost(Report report, RoleSpans spans) {
    return report.posts().stream()
        .anyMatch(post -> !words(post).isEmpty() && words(post).equals(spans.content()));
  }

  private static List<TextSpan> words(Post post) {
    TextSpan span = post.span();
    if (span == null) {
      return List.of();
    }
    List<TextSpan> words = new ArrayList<>(List.of(span));
    words.addAll(post.continued());
    return words;
  }

  /** Where the report names the author, in the lines behind the post or before it. */
  private static List<TextSpan> signature(String text, Post post, TextSpan words) {
    @Nullable String author = post.origin().author();
    @Nullable String handle = post.origin().handle();
    for (String name : new String[] {author, handle}) {
      if (name == null || name.isBlank()) {
        continue;
      }
      int behind = text.indexOf(name, words.end());
      if (behind >= 0 && behind - words.end() <= SIGNATURE_REACH) {
        return List.of(TextSpan.of(behind, behind + name.length()));
      }
      int before = text.lastIndexOf(name, words.start() - 1);
      if (before >= 0
          && before + name.length() <= words.start()
          && words.start() - before <= SIGNATURE_REACH) {
        return List.of(TextSpan.of(before, before + name.length()));
      }
    }
    return List.of();
  }
}
