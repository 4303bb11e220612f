package org.sayso.read.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.Post;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.names.NameMention;
import org.sayso.read.names.NameType;

/**
 * Adds the names by which embedded posts are signed ("— Ilsebet Moran / Илзебет Моран (@moran)")
 * where the name finder has none: a signature names somebody, whatever it looks like. Pure.
 */
final class PostAuthors {
  /** How far behind a post its signature may begin. */
  private static final int FARTHEST = 12;

  private PostAuthors() {}

  /** The names with those of the signatures, in the order of the text. */
  static List<NameMention> add(ActorNouns nouns, Report report, List<NameMention> names) {
    List<NameMention> all = new ArrayList<>(names);
    for (Post post : report.posts()) {
      String author = post.origin().author();
      if (author == null || post.span() == null) {
        continue;
      }
      int from = post.span().end();
      for (String name : author.split(" / ", -1)) {
        int at = report.text().indexOf(name, from);
        if (name.isBlank() || at < 0 || at - from > FARTHEST) {
          break;
        }
        TextSpan span = TextSpan.of(at, at + name.length());
        if (all.stream().noneMatch(known -> known.span().overlaps(span))) {
          all.add(new NameMention(span, type(nouns, name), 1));
        }
        from = span.end();
      }
    }
    all.sort(Comparator.comparing(NameMention::span));
    return all;
  }

  private static NameType type(ActorNouns nouns, String name) {
    List<String> words = List.of(name.split(" ", -1));
    return words.size() > 1 && words.stream().noneMatch(nouns::namesOrganization)
        ? NameType.PERSON
        : NameType.ORGANIZATION;
  }
}
