package org.sayso.gather.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Post;
import org.sayso.model.PostOrigin;
import org.sayso.model.TextSpan;

/**
 * Finds embedded posts in plain text by their signature lines. A pure function; threads may share
 * it.
 *
 * <p>The words of a post are the lines before its signature: back to the empty line where
 * paragraphs are parted by empty lines, else the one line before. A line after the signature that
 * ends in a link of the platform continues the post.
 */
public final class PostFinder {
  private static final int MAX_POST_CHARS = 6_000;
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://[^\\s<>\"]{1,500}|pic\\.(?:twitter|x)\\.com/\\w{1,40}|t\\.co/\\w{1,40})");
  private static final Pattern PLATFORM_LINK_AT_END =
      Pattern.compile(
          "(?:pic\\.(?:twitter|x)\\.com/\\w{1,40}|(?:https?://)?t\\.co/\\w{1,40})\\s*$");
  private static final Pattern CUT_OFF = Pattern.compile("(?:\u2026|\\.\\.\\.)\\s*$");

  private PostFinder() {}

  /** The posts in the order of the text. */
  public static List<Post> find(String text) {
    List<Post> posts = new ArrayList<>();
    int from = 0;
    int lastEnd = 0;
    while (true) {
      Optional<SignatureLine> found = SignatureLine.find(text, from);
      if (found.isEmpty()) {
        return posts;
      }
      SignatureLine signature = found.get();
      Post post = postAt(text, signature, lastEnd);
      posts.add(post);
      lastEnd = post.continued().stream().mapToInt(TextSpan::end).max().orElse(signature.end());
      from = lastEnd;
    }
  }

  private static Post postAt(String text, SignatureLine signature, int floor) {
    Optional<TextSpan> before = wordsBefore(text, signature.start(), floor);
    Optional<TextSpan> after = wordsAfter(text, signature.end());
    List<String> links = new ArrayList<>();
    boolean truncated = false;
    for (TextSpan part : java.util.stream.Stream.concat(before.stream(), after.stream()).toList()) {
      String words = part.in(text);
      Matcher link = LINK.matcher(words);
      while (link.find()) {
        links.add(link.group());
      }
      truncated |= isCutOff(words);
    }
    PostOrigin origin =
        new PostOrigin(
            platformOf(signature.handle()), signature.author(), signature.handle(), null, null);
    return new Post(
        origin, signature.posted(), truncated, before.orElse(null), links, after.stream().toList());
  }

  /** Whether words end in an ellipsis, links at the end aside. */
  static boolean isCutOff(String words) {
    String rest = words.stripTrailing();
    while (true) {
      int space = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\n'));
      String last = rest.substring(space + 1);
      if (last.isEmpty() || !LINK.matcher(last).matches()) {
        return CUT_OFF.matcher(rest).find();
      }
      rest = rest.substring(0, Math.max(space, 0)).stripTrailing();
    }
  }

  private static String platformOf(String handle) {
    if (handle.indexOf('@') > 0) {
      return "mastodon";
    }
    return handle.indexOf('.') > 0 ? "bluesky" : "x";
  }

  private static Optional<TextSpan> wordsBefore(String text, int signatureStart, int floor) {
    int end = signatureStart;
    while (end > floor && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int paragraph = text.lastIndexOf("\n\n", end - 1);
    int line = text.lastIndexOf('\n', end - 1);
    boolean parted = text.lastIndexOf("\n\n", signatureStart) >= 0;
    int start = Math.max(floor, parted ? paragraph + 2 : line + 1);
    if (parted && paragraph < 0) {
      start = Math.max(floor, line + 1);
    }
    start = Math.max(start, end - MAX_POST_CHARS);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < end ? Optional.of(TextSpan.of(start, end)) : Optional.empty();
  }

  private static Optional<TextSpan> wordsAfter(String text, int signatureEnd) {
    int start = signatureEnd;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start >= end
        || end - start > MAX_POST_CHARS
        || !PLATFORM_LINK_AT_END.matcher(text.substring(start, end)).find()) {
      return Optional.empty();
    }
    if (SignatureLine.find(text.substring(start, end), 0).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(TextSpan.of(start, end));
  }
}
