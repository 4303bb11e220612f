package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.json.ReadingJson;

/** The command's own faces: help, version, completion, and wrong usage. */
class SaysoCommandTest {
  @Test
  void helpNamesTheCommands() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("sayso", "read", "generate-completion").doesNotContain("\u001B");
  }

  @Test
  void helpOfReadNamesFormatsAndExitCodes() {
    CommandRun run = CommandRun.of("read", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("text, html, jsonl, warc")
        .contains("page, json, jsonl, html")
        .contains("Exit codes:", "something was skipped");
  }

  @Test
  void versionIsThatOfTheReadings() {
    assertThat(CommandRun.of("--version").out())
        .isEqualTo("sayso " + ReadingJson.VERSION + System.lineSeparator());
  }

  @Test
  void completionKnowsTheOptions() {
    CommandRun run = CommandRun.of("generate-completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--format", "--input", "jsonl");
  }

  @Test
  void wrongUsageIsOneLineAndExitCodeTwo() {
    assertWrong("a command is missing");
    assertWrong("Unmatched argument", "raed", "x.html");
    assertWrong("FILE|DIR|URL|-", "read");
    assertWrong("\"pdf\" is none of page, json, jsonl, html", "read", "--format", "pdf", "x.html");
    assertWrong("Unknown option: '--colour'", "read", "--colour", "x.html");
    assertWrong("--width 3 is too narrow", "read", "--width", "3", "x.html");
    assertWrong("neither a path nor an address", "read", "http://[");
  }

  private static void assertWrong(String message, String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("sayso: ").contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
