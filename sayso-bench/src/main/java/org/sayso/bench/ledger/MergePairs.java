package org.sayso.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;

/**
 * Counts the pairs of supporting statements that a ledger joined rightly and wrongly, against story
 * bundles: {@code MergePairs BUNDLE_DIR CLAIMS.jsonl [BUNDLE_DIR CLAIMS.jsonl …]}. A statement is
 * of the gold claims whose quotes lie in it or it in them, by half of the shorter one; a pair is
 * right if a gold claim has both, wrong if each is of some gold claim but none has both. Statements
 * of no gold claim are left out: the gold tells the main claims only.
 */
public final class MergePairs {
  private static final Set<String> SUPPORT = Set.of("asserts", "alleges", "confirms", "corrects");

  private MergePairs() {}

  /** What was counted; {@code gold} is how many pairs there are to join. */
  record Count(int right, int wrong, int gold) {
    Count plus(Count other) {
      return new Count(right + other.right, wrong + other.wrong, gold + other.gold);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "pairs right %d wrong %d of gold %d: precision %.3f recall %.3f",
          right,
          wrong,
          gold,
          right / (double) Math.max(1, right + wrong),
          right / (double) Math.max(1, gold));
    }
  }

  private record Quote(String report, TextSpan span, String claim) {}

  public static void main(String[] args) throws IOException {
    Count all = new Count(0, 0, 0);
    for (int i = 0; i + 1 < args.length; i += 2) {
      Count count = count(Path.of(args[i]), Files.readAllLines(Path.of(args[i + 1])));
      System.out.println(Path.of(args[i]).getFileName() + ": " + count);
      all = all.plus(count);
    }
    System.out.println("all: " + all);
  }

  static Count count(Path bundle, List<String> claims) throws IOException {
    List<Quote> quotes = quotes(bundle);
    List<Set<String>> labels = new ArrayList<>();
    List<Integer> joined = new ArrayList<>();
    for (int claim = 0; claim < claims.size(); claim++) {
      for (JsonCursor statement :
          JsonCursor.parse(claims.get(claim)).field("statements").items(one -> one)) {
        if (SUPPORT.contains(statement.field("stance").text())) {
          labels.add(labels(statement, quotes));
          joined.add(claim);
        }
      }
    }
    int right = 0;
    int wrong = 0;
    int gold = 0;
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean same = labels.get(i).stream().anyMatch(labels.get(j)::contains);
        boolean together = joined.get(i).equals(joined.get(j));
        gold += same ? 1 : 0;
        right += same && together ? 1 : 0;
        wrong += !same && together && !labels.get(i).isEmpty() && !labels.get(j).isEmpty() ? 1 : 0;
      }
    }
    return new Count(right, wrong, gold);
  }

  private static List<Quote> quotes(Path bundle) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(bundle.resolve("reports.jsonl"))) {
      if (!line.isBlank()) {
        JsonCursor report = JsonCursor.parse(line);
        texts.put(report.field("id").text(), report.field("text").text());
      }
    }
    List<Quote> quotes = new ArrayList<>();
    JsonCursor gold = JsonCursor.parse(Files.readString(bundle.resolve("gold.json")));
    for (JsonCursor claim : gold.field("claims").items(one -> one)) {
      for (JsonCursor statement : claim.field("statements").items(one -> one)) {
        String report = statement.field("report").text();
        String quote = statement.field("quote").text();
        int start = texts.getOrDefault(report, "").indexOf(quote);
        if (start >= 0) {
          quotes.add(
              new Quote(
                  report, TextSpan.of(start, start + quote.length()), claim.field("id").text()));
        }
      }
    }
    return quotes;
  }

  private static Set<String> labels(JsonCursor statement, List<Quote> quotes) {
    String report = statement.field("report").text();
    JsonCursor place = statement.field("span");
    TextSpan span =
        TextSpan.of(place.field("start").wholeNumber(), place.field("end").wholeNumber());
    Set<String> labels = new TreeSet<>();
    for (Quote quote : quotes) {
      int shared =
          Math.min(span.end(), quote.span().end()) - Math.max(span.start(), quote.span().start());
      if (quote.report().equals(report)
          && 2 * shared >= Math.min(span.length(), quote.span().length())) {
        labels.add(quote.claim());
      }
    }
    return labels;
  }
}
