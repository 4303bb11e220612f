package org.sayso.read.time;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Flag;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.table.RulesTable;

/**
 * Finds sentences that say an embedded post came on another weekday than the post's own date. A
 * sentence introduces a post if it names its author, or stands in the paragraph before it, and has
 * a word of {@code posting-words.tsv}.
 */
final class PostWeekdayCheck {
  /** A weekday in a report means a day of the last week. */
  private static final int WEEK = 7;

  private static final int SAME_LETTERS = 5;

  private final TimeWords words;
  private final Pattern weekday;
  private final Pattern posting;

  PostWeekdayCheck(TimeWords words) {
    this.words = words;
    this.weekday = words.compile("{weekday}", new LinkedHashMap<>());
    this.posting =
        Pattern.compile(
            table().rows().stream()
                .map(row -> row.cell("word").replace("*", "\\p{L}*"))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);
  }

  static RulesTable table() {
    return RulesTable.load(
        PostWeekdayCheck.class, "posting-words.tsv", "word", "example", "source");
  }

  List<Flag> check(Report report, TextStructure structure) {
    List<PostSignature> posts = PostSignature.find(report, words);
    if (posts.isEmpty()) {
      return List.of();
    }
    LocalDate anchor =
        report.metadata().published() == null ? null : report.metadata().published().day();
    List<Flag> flags = new ArrayList<>();
    for (TextSpan sentence : structure.sentences()) {
      List<PostSignature> introduced = introduced(report.text(), sentence, structure, posts);
      Matcher days = weekday.matcher(report.text()).region(sentence.start(), sentence.end());
      while (!introduced.isEmpty() && days.find()) {
        TextSpan day = TextSpan.of(days.start(), days.end());
        DayOfWeek named =
            DayOfWeek.of(
                Integer.parseInt(
                    words
                        .meaning("weekday", Objects.requireNonNull(days.group("weekday")))
                        .orElseThrow()));
        if (speaksOfPosting(report.text(), sentence, day) && isAmiss(named, introduced, anchor)) {
          flags.add(flag(report.text(), day, introduced.get(0)));
        }
      }
    }
    return flags;
  }

  private static boolean isAmiss(
      DayOfWeek named, List<PostSignature> posts, @Nullable LocalDate anchor) {
    return posts.stream().noneMatch(post -> post.day().getDayOfWeek() == named)
        && posts.stream()
            .anyMatch(
                post ->
                    anchor == null || Math.abs(ChronoUnit.DAYS.between(post.day(), anchor)) < WEEK);
  }

  /**
   * Whether the word of posting that is nearest to the weekday stands in the same part of the
   * sentence.
   */
  private boolean speaksOfPosting(String text, TextSpan sentence, TextSpan day) {
    int from = Math.max(sentence.start(), day.start() - 60);
    int to = Math.min(sentence.end(), day.end() + 60);
    String before = text.substring(from, day.start());
    String after = text.substring(day.end(), to);
    String clauseBefore =
        before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(" that ")) + 1);
    String clauseAfter = after.split(";| that | after | before | who ", 2)[0];
    return posting.matcher(clauseBefore).find() || posting.matcher(clauseAfter).find();
  }

  private static List<PostSignature> introduced(
      String text, TextSpan sentence, TextStructure structure, List<PostSignature> posts) {
    List<PostSignature> introduced = new ArrayList<>();
    for (PostSignature post : posts) {
      int between = paragraphsBetween(sentence, post, structure);
      boolean ownWords = sentence.overlaps(post.line()) || between == 0;
      if (!ownWords && (between == 1 || namesAuthor(sentence.in(text), post.author()))) {
        introduced.add(post);
      }
    }
    return introduced;
  }

  /** 0 for the post's own words, 1 for the paragraph that introduces it; -1 after the post. */
  private static int paragraphsBetween(
      TextSpan sentence, PostSignature post, TextStructure structure) {
    int between = 0;
    for (TextSpan paragraph : structure.paragraphs()) {
      if (paragraph.start() > sentence.start() && paragraph.end() <= post.line().start()) {
        between++;
      }
    }
    return sentence.end() <= post.line().start() ? between : -1;
  }

  private static boolean namesAuthor(String sentence, String author) {
    String[] names = plain(author).split("[^\\p{L}]+");
    String words = " " + plain(sentence).replaceAll("[^\\p{L}]+", " ") + " ";
    for (String name : names) {
      if (name.length() >= 4
          && words.contains(" " + name.substring(0, Math.min(SAME_LETTERS, name.length())))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Flag flag(String text, TextSpan day, PostSignature post) {
    String message =
        "The text says "
            + day.in(text)
            + ", but the post of "
            + post.author()
            + " is dated "
            + post.day()
            + ", a "
            + WeekdayDateCheck.name(post.day().getDayOfWeek())
            + ".";
    return new Flag(WeekdayFlagger.TYPE, List.of(day, post.date()), message);
  }
}
