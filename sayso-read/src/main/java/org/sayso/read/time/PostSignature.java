package org.sayso.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Post;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;

/**
 * The line that closes an embedded post: {@code — Name (@handle) April 8, 2025}.
 *
 * @param author the display name
 * @param line the line
 * @param date the words of its date
 */
record PostSignature(String author, TextSpan line, TextSpan date, LocalDate day) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t]*[—–-]{1,2}[ \\t]*([^\\n(@]{2,120})\\(@\\w{1,30}\\)[^\\n]{0,80}$");

  /**
   * The signatures of a text, and the days of posts that the report has but whose signature the
   * text does not show.
   */
  static List<PostSignature> find(Report report, TimeWords words) {
    String text = report.text();
    Pattern date =
        words.compile(
            "(?:{month} {day},? {year})|(?:{otherday:day} {othermonth:month},? {otheryear:year})",
            new LinkedHashMap<>());
    List<PostSignature> signatures = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      TextSpan line = TextSpan.of(lines.start(), lines.end());
      Matcher dates = date.matcher(text).region(lines.end(1), lines.end());
      if (dates.find()) {
        TextSpan span = TextSpan.of(dates.start(), dates.end());
        day(dates, words)
            .ifPresent(
                day ->
                    signatures.add(
                        new PostSignature(
                            Objects.requireNonNull(lines.group(1)).strip(), line, span, day)));
      }
    }
    for (Post post : report.posts()) {
      LocalDate posted = post.posted();
      TextSpan span = post.span();
      String author = post.origin().author();
      boolean known = signatures.stream().anyMatch(signature -> signature.day().equals(posted));
      if (posted != null && span != null && author != null && !known) {
        signatures.add(new PostSignature(author, span, span, posted));
      }
    }
    return signatures;
  }

  private static Optional<LocalDate> day(Matcher matcher, TimeWords words) {
    String prefix = matcher.group("month") == null ? "other" : "";
    String month = Objects.requireNonNull(matcher.group(prefix + "month"));
    return DateMeanings.date(
        Integer.parseInt(Objects.requireNonNull(matcher.group(prefix + "year"))),
        Integer.parseInt(words.meaning("month", month).orElseThrow()),
        Integer.parseInt(Objects.requireNonNull(matcher.group(prefix + "day"))));
  }
}
