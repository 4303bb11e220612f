package org.sayso.gather.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the author of an embedded post when a page is copied as text: {@code — Name
 * (@handle) April 8, 2025}.
 *
 * @param start offset of its dash in the text that was searched
 * @param end offset after its last char
 * @param author the display name as shown, possibly in two scripts parted by a slash
 * @param handle the account without the at-sign
 * @param posted the day shown, if there is one
 */
record SignatureLine(int start, int end, String author, String handle, @Nullable LocalDate posted) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[\\u2014\\u2013\\u2015\\u2012]|(?<![^\\s])--?(?=[ \\t\\u00a0]))[ \\t\\u00a0]{0,3}"
              + "([^\\n(@\\u2014\\u2013\\u2015\\u2012]{1,120}?)[ \\t\\u00a0]{0,3}"
              + "\\(@([\\p{L}\\p{N}_.-]{1,64}(?:@[\\p{L}\\p{N}.-]{1,128})?)\\)([^\\n]{0,60})");

  /** The first signature that ends its line, at or after {@code from}. */
  static Optional<SignatureLine> find(String text, int from) {
    if (text.indexOf("(@", from) < 0) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text);
    int at = from;
    while (at <= text.length() && matcher.find(at)) {
      if (matcher.end() == text.length() || text.charAt(matcher.end()) == '\n') {
        String tail = matcher.group(3).strip();
        Optional<LocalDate> posted = PostDate.parse(tail);
        if (tail.isEmpty() || posted.isPresent()) {
          return Optional.of(
              new SignatureLine(
                  matcher.start(),
                  matcher.end(),
                  matcher.group(1).strip(),
                  matcher.group(2),
                  posted.orElse(null)));
        }
      }
      at = matcher.start() + 1;
    }
    return Optional.empty();
  }
}
