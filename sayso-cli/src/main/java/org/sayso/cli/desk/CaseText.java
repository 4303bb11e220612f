package org.sayso.cli.desk;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.json.JsonCursor;

/** A case for people, and as a row of a table. */
final class CaseText {
  static final List<String> HEADER =
      List.of(
          "case",
          "state",
          "claim",
          "opened_by",
          "opened",
          "changed",
          "checks_pending",
          "requests_unanswered",
          "evidence",
          "verdict",
          "published",
          "entry");

  private CaseText() {}

  static List<String> row(JsonCursor one) {
    return List.of(
        one.field("case").text(),
        one.field("state").text(),
        one.field("claim").text(),
        one.field("openedBy").text(),
        one.field("opened").text(),
        one.field("changed").text(),
        String.valueOf(pending(one)),
        String.valueOf(unanswered(one)),
        String.valueOf(one.field("evidence").items(file -> file).size()),
        one.field("finding").isAbsent() ? "" : one.field("finding").field("verdict").text(),
        one.field("published").isAbsent() ? "" : one.field("published").field("at").text(),
        String.valueOf((long) one.field("entry").number()));
  }

  private static long pending(JsonCursor one) {
    return one.field("checks").items(check -> check.field("state").text()).stream()
        .filter(state -> state.equals("open") || state.equals("started"))
        .count();
  }

  private static long unanswered(JsonCursor one) {
    return one.field("requests").items(request -> request.field("state").text()).stream()
        .filter(state -> state.equals("no answer yet"))
        .count();
  }

  /** Two lines. */
  static String brief(JsonCursor one) {
    return one.field("case").text()
        + "  "
        + one.field("state").text()
        + "  "
        + counted(pending(one), "check")
        + " to do, "
        + counted(unanswered(one), "request")
        + " without answer"
        + found(one)
        + "\n  \""
        + one.field("claim").text().replaceAll("\\s+", " ")
        + "\"";
  }

  private static String found(JsonCursor one) {
    if (one.field("finding").isAbsent()) {
      return "";
    }
    return ", found "
        + one.field("finding").field("verdict").text()
        + (one.field("published").isAbsent()
            ? " (not published)"
            : one.field("published").field("upToDate").truth()
                ? " (published)"
                : " (an earlier finding is published)");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Everything. */
  static String whole(JsonCursor one) {
    List<String> lines = new ArrayList<>();
    lines.add(brief(one));
    lines.add("  words: " + one.field("statement").text());
    lines.add(
        "  opened by "
            + one.field("openedBy").text()
            + " on "
            + day(one.field("opened").text())
            + (one.field("why").text().isEmpty() ? "" : ": " + one.field("why").text()));
    section(lines, "checks", one.field("checks").items(CaseText::check));
    section(lines, "requests for comment", one.field("requests").items(CaseText::request));
    section(lines, "evidence", one.field("evidence").items(CaseText::file));
    if (!one.field("finding").isAbsent()) {
      section(lines, "finding", finding(one.field("finding")));
    }
    section(
        lines,
        "history",
        one.field("history")
            .items(
                event ->
                    (long) event.field("entry").number()
                        + "  "
                        + minute(event.field("at").text())
                        + "  "
                        + event.field("by").text()
                        + " "
                        + event.field("what").text()));
    return String.join("\n", lines);
  }

  private static void section(List<String> lines, String title, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add("  " + title);
      items.forEach(item -> lines.add("    " + item.replace("\n", "\n    ")));
    }
  }

  private static String check(JsonCursor check) {
    return check.field("check").wholeNumber()
        + ". "
        + check.field("what").text()
        + " ["
        + check.field("state").text()
        + (check.field("overdue").truth() ? ", due" : "")
        + "]"
        + check.field("assignee").optionalText().map(name -> " for " + name).orElse("")
        + check.field("due").optionalText().map(day -> ", until " + day).orElse("")
        + check.field("finding").optionalText().map(words -> ": " + words).orElse("");
  }

  private static String request(JsonCursor request) {
    int days = (int) request.field("days").number();
    return request.field("request").wholeNumber()
        + ". "
        + request.field("to").text()
        + ", asked "
        + day(request.field("when").text())
        + (request.field("channel").text().isEmpty()
            ? ""
            : " by " + request.field("channel").text())
        + ": "
        + request
            .field("answer")
            .optionalText()
            .map(answer -> "answered: " + answer)
            .orElse("no answer yet, " + counted(days, "day"));
  }

  private static String file(JsonCursor file) {
    String description = file.field("description").text();
    return file.field("name").text()
        + " ("
        + file.field("mediaType").text()
        + ", "
        + counted((long) file.field("size").number(), "byte")
        + ")"
        + (description.isEmpty() ? "" : ": " + description)
        + "\n  sha256 "
        + file.field("sha256").text();
  }

  private static List<String> finding(JsonCursor finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        finding.field("verdict").text() + ", by " + finding.field("by").text() + " (a person)");
    lines.add(finding.field("summary").text());
    for (String ground : finding.field("grounds").items(CaseText::ground)) {
      lines.add("rests on " + ground);
    }
    return lines;
  }

  private static String ground(JsonCursor ground) {
    return ground.field("place").isAbsent()
        ? "file " + ground.field("sha256").text()
        : ground.field("place").text() + " \"" + ground.field("words").text() + "\"";
  }

  private static String day(String time) {
    return time.substring(0, Math.min(10, time.length()));
  }

  private static String minute(String time) {
    return time.substring(0, Math.min(16, time.length())).replace('T', ' ');
  }
}
