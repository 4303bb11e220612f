package org.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.bench.speed.ComposedReports;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Kind;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;

class BenchTest {
  private static final String REPORT =
      "{\"id\":\"x\",\"text\":\"Ann said it rained.\",\"sentences\":[[0,19]],\"attributions\":[{\"source\":[[0,3]],\"cue\":[[4,8]],"
          + "\"content\":[[9,18]],\"speaker\":\"Ann\",\"speaker_type\":\"person\",\"kind\":\"indirect\",\"stance\":\"asserts\"}]}";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path gold = Path.of("");

  @BeforeEach
  void writeGold() throws IOException {
    gold = Files.writeString(folder.resolve("gold.jsonl"), REPORT + "\n");
  }

  /** Reads "NAME said …": enough of an engine to be measured. */
  private static Reading read(Report report) {
    int said = report.text().indexOf(" said ");
    List<Attribution> attributions = new ArrayList<>();
    if (said > 0) {
      RoleSpans spans =
          new RoleSpans(
              List.of(TextSpan.of(0, said)),
              List.of(TextSpan.of(said + 1, said + 5)),
              List.of(TextSpan.of(said + 6, report.text().length())));
      attributions.add(
          new Attribution(
              "a1", null, Kind.INDIRECT, Stance.ASSERTS, .5, spans, AttributionLinks.NONE));
    }
    return new Reading(report, attributions, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private int run(String... arguments) {
    return Bench.run(
        arguments, new PrintWriter(out, true), new PrintWriter(err, true), () -> BenchTest::read);
  }

  @Test
  void goldReadAsReadingsIsPerfect() {
    assertThat(run("attribution", "--gold", gold.toString(), "--readings", gold.toString()))
        .isZero();
    assertThat(out.toString())
        .endsWith("attr.overlap F1 100.0  attr.exact F1 100.0  link.acc 100.0\n");
    assertThat(run("reading", "--gold", gold.toString(), "--readings", gold.toString())).isZero();
    assertThat(out.toString()).contains("kind 100.0  stance macro-F1 100.0  speaker 100.0");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void errorsInTheInputAreListedAndTheExitCodeIsOne() throws IOException {
    Path other =
        Files.writeString(folder.resolve("other.jsonl"), REPORT.replace("rained", "snowed") + "\n");
    assertThat(run("attribution", "--gold", gold.toString(), "--readings", other.toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "other.jsonl:1: report 'x'", "1 errors in the input: the figures above are not valid");
  }

  @Test
  void errorsAreShownInTheirContextWithTheRolesMarked() throws IOException {
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.jsonl"),
            REPORT.replace("\"source\":[[0,3]]", "\"source\":[]") + "\n");
    assertThat(run("errors", "--gold", gold.toString(), "--readings", wrong.toString())).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            == source not found: 1
            -- x
              gold [S Ann] [Q said] [C it rained].
              read Ann [Q said] [C it rained].
            """);
  }

  @Test
  void calibrationComparesConfidenceWithTruth() throws IOException {
    Path confident =
        Files.writeString(
            folder.resolve("confident.jsonl"),
            REPORT.replace("\"kind\"", "\"confidence\":0.75,\"kind\"") + "\n");
    assertThat(run("calibration", "--gold", gold.toString(), "--readings", confident.toString()))
        .isZero();
    assertThat(out.toString())
        .endsWith("expected calibration error 25.0 points over 1 attributions\n");
  }

  @Test
  void withoutReadingsTheTextsAreReadNow() {
    assertThat(run("attribution", "--gold", gold.toString())).isZero();
    assertThat(out.toString())
        .endsWith("attr.overlap F1 100.0  attr.exact F1 0.0  link.acc 100.0\n");
    assertThat(run("reading", "--gold", gold.toString())).isZero();
    assertThat(out.toString()).contains("kind 100.0");
    assertThat(run("calibration", "--gold", gold.toString())).isZero();
    assertThat(out.toString()).contains("error 50.0 points over 1 attributions");
  }

  @Test
  void speedIsMeasuredOnReportsPutTogetherFromTheParagraphsOfExamples() throws IOException {
    Path example = Files.createDirectories(folder.resolve("examples/one"));
    Files.writeString(
        example.resolve("report.txt"),
        "Rain in town\n\nAnn said it rained.\n\nBob said it did not.\n");
    String texts = folder.resolve("examples").toString();
    assertThat(
            run("speed", "--reports", "4", "--words", "30", "--threads", "1,2", "--texts", texts))
        .isZero();
    assertThat(out.toString().lines())
        .anyMatch(
            line ->
                line.matches("1 thread   [0-9.]+ reports/s, [0-9.]+ s of processor time a report"))
        .anyMatch(line -> line.startsWith("2 threads  "))
        .anyMatch(line -> line.startsWith("peak resident memory "));
    assertThat(run("speed", "--texts", Files.createDirectories(folder.resolve("none")).toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("there is no report.txt");
  }

  @Test
  void composedReportsHaveTheWordsAndDiffer() {
    List<Report> reports =
        ComposedReports.compose(List.of("one two three", "four", "five six"), 7, 3);
    assertThat(reports)
        .extracting(Report::text)
        .doesNotHaveDuplicates()
        .allMatch(text -> text.split("\\s+").length >= 7);
    assertThat(reports.get(1).text()).isEqualTo("four\n\nfive six\n\none two three\n\nfour");
  }

  @Test
  void aMissingFileIsOneClearLine() {
    assertThat(run("attribution", "--gold", "nowhere.jsonl", "--readings", gold.toString()))
        .isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("nowhere.jsonl");
  }

  @Test
  void wrongUsageExitsWithTwo() {
    assertThat(run("attribution")).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
  }

  @Test
  void theSameSeedMakesTheSameMistakes() throws IOException {
    Files.write(
        gold, List.of(REPORT, REPORT.replace("\"x\"", "\"y\""), REPORT.replace("\"x\"", "\"z\"")));
    run("perturb", "--gold", gold.toString(), "--seed", "7");
    String first = out.toString();
    out.getBuffer().setLength(0);
    run("perturb", "--gold", gold.toString(), "--seed", "7");
    assertThat(out.toString()).isEqualTo(first);
    assertThat(first.lines()).hasSize(3);
    out.getBuffer().setLength(0);
    run("perturb", "--gold", gold.toString(), "--seed", "8");
    assertThat(out.toString()).isNotEqualTo(first);
  }
}
