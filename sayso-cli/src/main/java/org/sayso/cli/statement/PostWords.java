package org.sayso.cli.statement;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;

/**
 * Embedded posts in words: {@code Ana Orel (@AnaOrel), x, Tuesday 8 April 2025, shown only in
 * part}.
 */
public final class PostWords {
  private PostWords() {}

  public static String of(Post post) {
    PostOrigin origin = post.origin();
    List<String> parts = new ArrayList<>();
    String author = origin.author();
    String handle = origin.handle();
    if (author != null && handle != null) {
      parts.add(author + " (@" + handle + ")");
    } else if (author != null) {
      parts.add(author);
    } else {
      parts.add(handle == null ? "author unsaid" : "@" + handle);
    }
    if (origin.platform() != null) {
      parts.add("on " + origin.platform());
    }
    if (post.posted() != null) {
      parts.add(TimeWords.of(post.posted()));
    }
    if (post.truncated()) {
      parts.add("shown only in part");
    }
    return String.join(", ", parts);
  }
}
