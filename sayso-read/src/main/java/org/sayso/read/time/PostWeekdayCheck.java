package org.sayso.read.time;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Flag;
import org.sayso.model.PublicationTime;
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

  /** Names count as the same if they begin alike: "Zelensky", "Zelenskyy". */
  private static final int SAME_LETTERS = 5;

  private static final int SHORTEST_NAME = 4;

  /** A page with more posts than this is no report; the rest is not looked at. */
  private static final int MOST_POSTS = 200;

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
    List<PlacedPost> posts =
        PostSignature.find(report, words).stream()
            .limit(MOST_POSTS)
            .map(post -> PlacedPost.of(post, structure))
            .toList();
    if (posts.isEmpty()) {
      return List.of();
    }
    PublicationTime published = report.metadata().published();
    LocalDate anchor = published == null ? null : published.day();
    List<Flag> flags = new ArrayList<>();
    for (TextSpan sentence : structure.sentences()) {
      Matcher days = weekday.matcher(report.text()).region(sentence.start(), sentence.end());
      while (days.find()) {
        TextSpan day = TextSpan.of(days.start(), days.end());
        if (speaksOfPosting(report.text(), sentence, day)) {
          List<PostSignature> introduced = introduced(report.text(), sentence, posts);
          if (!introduced.isEmpty()
              && isAmiss(weekday(day.in(report.text())), introduced, anchor)) {
            flags.add(flag(report.text(), day, introduced.get(0)));
          }
        }
      }
    }
    return flags;
  }

  private DayOfWeek weekday(String name) {
    return DayOfWeek.of(Integer.parseInt(words.meaning("weekday", name).orElseThrow()));
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
      String text, TextSpan sentence, List<PlacedPost> posts) {
    String spoken = " " + plain(sentence.in(text)).replaceAll("[^\\p{L}]+", " ") + " ";
    return posts.stream()
        .filter(post -> !post.isOwn(sentence))
        .filter(post -> post.isIntroducedBy(sentence) || namesAuthor(spoken, post.names()))
        .map(PlacedPost::signature)
        .toList();
  }

  private static boolean namesAuthor(String spoken, List<String> names) {
    return names.stream()
        .filter(name -> name.length() >= SHORTEST_NAME)
        .anyMatch(
            name ->
                spoken.contains(" " + name.substring(0, Math.min(SAME_LETTERS, name.length()))));
  }

  /**
   * A post with the paragraphs before its signature.
   *
   * @param own its own words; {@code null} if nothing stands before the signature
   * @param introduction the paragraph before its words; {@code null} if there is none
   * @param names the words of its author's name, in small letters without accents
   */
  private record PlacedPost(
      PostSignature signature,
      @Nullable TextSpan own,
      @Nullable TextSpan introduction,
      List<String> names) {
    static PlacedPost of(PostSignature signature, TextStructure structure) {
      List<TextSpan> paragraphs = structure.paragraphs();
      int low = 0;
      int high = paragraphs.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (paragraphs.get(middle).end() <= signature.line().start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return new PlacedPost(
          signature,
          low >= 1 ? paragraphs.get(low - 1) : null,
          low >= 2 ? paragraphs.get(low - 2) : null,
          List.of(plain(signature.author()).split("[^\\p{L}]+")));
    }

    boolean isOwn(TextSpan sentence) {
      return sentence.overlaps(signature.line()) || own != null && own.contains(sentence);
    }

    boolean isIntroducedBy(TextSpan sentence) {
      return introduction != null && introduction.contains(sentence);
    }
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
