package org.sayso.read.flag;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.TextSpan;

/** Flags embedded posts of which the report shows a part only. */
final class TruncatedPost implements FlagRule {
  @Override
  public List<Flag> find(FlagInput input) {
    List<Flag> flags = new ArrayList<>();
    for (Post post : input.report().posts()) {
      if (post.truncated()) {
        String author = post.origin().author();
        flags.add(
            new Flag(
                FlagType.TRUNCATED_POST.code(),
                spans(post),
                "The post"
                    + (author == null ? "" : " by " + author)
                    + " is cut off in the report; the rest of it is not shown."));
      }
    }
    return flags;
  }

  private static List<TextSpan> spans(Post post) {
    List<TextSpan> spans = new ArrayList<>();
    TextSpan first = post.span();
    if (first != null) {
      spans.add(first);
    }
    spans.addAll(post.continued());
    return spans;
  }
}
