package org.sayso.server.report;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.entry.Entry;
import org.sayso.model.Actor;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.RemovedText;
import org.sayso.server.page.Frame;
import org.sayso.server.page.Leaf;

/**
 * A report with all that was read out of it.
 *
 * @param said who says what, in the part of the text that is shown
 * @param leaf through the text, where it is long
 * @param kept where it is in the ledger; empty for a text that was only looked at
 */
public record ReportPage(
    Frame frame,
    ReportHead head,
    List<Paragraph> paragraphs,
    List<SaidInReport> said,
    Leaf leaf,
    Around around,
    Optional<Kept> kept) {
  public ReportPage {
    paragraphs = List.copyOf(paragraphs);
    said = List.copyOf(said);
  }

  /** What stands around the text. */
  public record Around(
      List<Flag> flags, List<Post> posts, List<Actor> actors, List<RemovedText> removed) {
    public Around {
      flags = List.copyOf(flags);
      posts = List.copyOf(posts);
      actors = List.copyOf(actors);
      removed = List.copyOf(removed);
    }
  }

  /** Where the report is in the ledger. */
  public record Kept(String storyTitle, String storyAddress, List<Entry> entries) {
    public Kept {
      entries = List.copyOf(entries);
    }
  }

  /** The flag of that number. */
  public Flag flag(int number) {
    return around.flags().get(number - 1);
  }

  /** A post in words. */
  public static String words(Post post) {
    PostOrigin origin = post.origin();
    String author = Optional.ofNullable(origin.author()).orElse("author unsaid");
    String handle = origin.handle() == null ? "" : " (@" + origin.handle() + ")";
    String platform = origin.platform() == null ? "" : " on " + origin.platform();
    String day = post.posted() == null ? "" : ", " + post.posted();
    return author + handle + platform + day + (post.truncated() ? ", shown only in part" : "");
  }

  /** The post's address, if that is a link that may be followed. */
  public static String link(Post post) {
    return Optional.ofNullable(post.origin().url()).filter(ReportHead::isWeb).orElse("");
  }

  /** The spellings of an actor besides its name. */
  public static String aliases(Actor actor) {
    return String.join(
        ", ", actor.aliases().stream().filter(alias -> !alias.equals(actor.name())).toList());
  }
}
