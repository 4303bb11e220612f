package org.sayso.gather.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.PublicationTime;

/**
 * All that a page tells of its article, with where it was found, the best first. {@link
 * org.sayso.model.ReportMetadata} holds the choice made of it.
 *
 * @param titles the title in all its variants, each once
 * @param authors people, agencies and the outlet named as authors
 * @param published when it was published
 * @param modified when it was last changed
 * @param topics what it is about
 * @param site where it belongs
 */
public record PageMetadata(
    List<Found<String>> titles,
    List<Found<Author>> authors,
    List<Found<PublicationTime>> published,
    List<Found<PublicationTime>> modified,
    Topics topics,
    Site site) {
  /** A page that tells nothing. */
  public static final PageMetadata UNKNOWN =
      new PageMetadata(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Topics(null, null, List.of()),
          new Site(null, null, null, null, null, null));

  public PageMetadata {
    titles = List.copyOf(titles);
    authors = List.copyOf(authors);
    published = List.copyOf(published);
    modified = List.copyOf(modified);
  }

  /**
   * What the article is about.
   *
   * @param section the outlet's section
   * @param description the standfirst as the metadata gives it
   * @param tags the outlet's keywords
   */
  public record Topics(
      @Nullable Found<String> section, @Nullable Found<String> description, List<String> tags) {
    public Topics {
      tags = List.copyOf(tags);
    }
  }

  /**
   * Where the article belongs.
   *
   * @param canonical the address that the page calls its own
   * @param outlet the publisher's name
   * @param declared the language that the page declares, as BCP 47 tag
   * @param detected the language that its words are in; {@code null} if they are too few or unclear
   * @param free {@code false} behind a paywall, {@code null} if the page does not tell
   * @param licence name or address of the licence
   */
  public record Site(
      @Nullable Found<String> canonical,
      @Nullable Found<String> outlet,
      @Nullable Found<String> declared,
      @Nullable String detected,
      @Nullable Boolean free,
      @Nullable Found<String> licence) {
    /** The same with the language of the words. */
    public Site detected(@Nullable String language) {
      return new Site(canonical, outlet, declared, language, free, licence);
    }
  }
}
