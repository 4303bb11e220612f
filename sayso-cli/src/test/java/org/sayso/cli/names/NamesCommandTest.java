package org.sayso.cli.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;

/** {@code sayso names}. */
class NamesCommandTest {
  @TempDir Path folder;

  @Test
  void aPairALineInGivesAScoreALineOut() {
    CommandRun run =
        CommandRun.withInput(
            "Зеленський\tZelensky\nAnn Lee\tANN LEE\n", "names", "match", "--type", "person");

    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.out().lines().map(Double::parseDouble).toList())
        .hasSize(2)
        .allSatisfy(score -> assertThat(score).isBetween(0.7, 1.0))
        .contains(1.0);
  }

  @Test
  void aLineWithoutATabKeepsItsPlaceAndIsTold() {
    CommandRun run = CommandRun.withInput("one name\nAnn Lee\tAnn Lee\n", "names", "match");

    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.out()).isEqualTo("\n1.000000\n");
    assertThat(run.err()).contains("line 1");
  }

  @Test
  void candidatesAreRankedForEachQuery() throws IOException {
    Path candidates = folder.resolve("candidates.txt");
    Files.writeString(candidates, "Sergey Lavrov\nVolodymyr Zelenskyy\nBarack Obama\n");

    CommandRun run =
        CommandRun.withInput(
            "q1\tВолодимир Зеленський\nBarak Obama\n",
            "names",
            "retrieve",
            "--candidates",
            candidates.toString(),
            "--limit",
            "1");

    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("q1\t1\tVolodymyr Zelenskyy\t"),
            line -> assertThat(line).startsWith("Barak Obama\t1\tBarack Obama\t"));
  }

  @Test
  void aMissingFileIsToldByName() {
    CommandRun run =
        CommandRun.withInput("a\n", "names", "retrieve", "--candidates", "no-such-file.txt");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no-such-file.txt");
  }
}
