package org.sayso.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.HandMade;
import org.sayso.cli.terminal.Terminal;
import org.sayso.model.Reading;
import org.sayso.model.SaysoException;

/** {@code sayso read} through the whole command: good input, bad input, order, exit codes. */
class ReadCommandTest {
  private static final String LINE = "{\"id\":\"%s\",\"text\":\"Report %s says nothing new.\"}\n";

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  @Test
  void aTextFileBecomesOneLineInAPipe() throws IOException {
    CommandRun run =
        CommandRun.of(
            "read", file("a.txt", "A headline\n\nA paragraph of the report, long enough.\n"));
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.err()).isEmpty();
    assertThat(run.readings()).hasSize(1);
  }

  @Test
  void standardInputIsADash() {
    CommandRun run =
        CommandRun.withInput(LINE.formatted("x", "x"), "read", "--input", "jsonl", "-");
    assertThat(run.readings()).extracting(reading -> reading.report().id()).containsExactly("x");
    assertThat(run.readings().get(0).report().text()).isEqualTo("Report x says nothing new.");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    String page = Files.readString(Path.of("../examples/strait-divers/report.html"));
    String file = file("page.html", page);
    for (String format : List.of("json", "jsonl", "page", "html")) {
      CommandRun first = CommandRun.of("read", "--format", format, file);
      assertThat(first.out())
          .isNotEmpty()
          .isEqualTo(CommandRun.of("read", "--format", format, file).out());
    }
  }

  @Test
  void manyReportsComeOutInTheOrderOfTheInput() {
    List<String> ids = IntStream.range(0, 500).mapToObj(i -> "r" + i).toList();
    String input =
        ids.stream()
            .map(id -> LINE.formatted(id, id.repeat(id.hashCode() % 50 + 60)))
            .collect(Collectors.joining());
    CommandRun run = CommandRun.withInput(input, "read", "--input", "jsonl", "-");
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.readings()).extracting(reading -> reading.report().id()).isEqualTo(ids);
  }

  @Test
  void aBrokenLineIsListedAndTheRestIsRead() {
    String input =
        LINE.formatted("a", "a") + "{\"id\": \"b\", \"text\": \n" + LINE.formatted("c", "c");
    CommandRun run = CommandRun.withInput(input, "read", "--input", "jsonl", "-");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.readings())
        .extracting(reading -> reading.report().id())
        .containsExactly("a", "c");
    assertThat(run.err().lines().toList()).hasSize(2);
    assertThat(run.err())
        .startsWith("sayso: skipped -:2: ")
        .endsWith("sayso: 2 read, 1 skipped" + System.lineSeparator());
  }

  @Test
  void badInputIsOneClearLineThatNamesIt() throws IOException {
    assertSkipped(file("empty.txt", ""), "empty");
    assertSkipped(file("blank.txt", " \n\t\n"), "empty");
    assertSkipped(
        file(
            "program.bin",
            new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, (byte) 0xFF, 0, 3, 0}),
        "");
    assertSkipped(folder.resolve("nowhere.html").toString(), "no such file");
    assertSkipped(file("empty.html", "<html><body></body></html>"), "");
  }

  @Test
  void aFolderIsReadFileByFileInTheOrderOfNames() throws IOException {
    file("b.txt", "The second\n\nIt holds a paragraph that is long enough.\n");
    file("a.txt", "The first\n\nIt holds a paragraph that is long enough.\n");
    file("c.txt", "");
    CommandRun run = CommandRun.of("read", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.readings())
        .extracting(reading -> reading.report().metadata().title())
        .containsExactly("The first", "The second");
    assertThat(run.err()).contains("c.txt");
  }

  @Test
  void anAddressWithoutNetworkIsSkipped() {
    CommandRun run = CommandRun.of("read", "http://127.0.0.1:9/report.html");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err())
        .startsWith("sayso: skipped http://127.0.0.1:9/report.html: ")
        .hasLineCount(1);
  }

  @Test
  void aLineOfFiftyMegabytesIsSkippedAndTheRestIsRead() throws IOException {
    Path lines = folder.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write(LINE.formatted("a", "a").getBytes(StandardCharsets.UTF_8));
      out.write("{\"id\":\"b\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 50; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
      out.write(LINE.formatted("c", "c").getBytes(StandardCharsets.UTF_8));
    }
    CommandRun run = CommandRun.of("read", lines.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.readings())
        .extracting(reading -> reading.report().id())
        .containsExactly("a", "c");
    assertThat(run.err()).contains("long.jsonl:2: ");
  }

  @Test
  void aPageInAnUnknownCharsetIsReadOrSkippedButNeverBreaks() throws IOException {
    String page =
        "<html><head><meta charset=\"klingon-8\"></head><body><article><h1>News</h1><p>A paragraph of the"
            + " report that is long enough to be the text of it, said the editor.</p></article></body></html>";
    CommandRun run = CommandRun.of("read", file("odd.html", page));
    assertThat(run.code()).isIn(ExitCode.ALL, ExitCode.SOME_SKIPPED);
    assertThat(run.readings().size() + run.err().lines().count()).isPositive();
  }

  @Test
  void aMissingModelIsTheEnvironmentsFault() {
    CommandRun run =
        CommandRun.of(
            new ByteArrayInputStream(LINE.formatted("a", "a").getBytes(StandardCharsets.UTF_8)),
            Terminal.none(),
            () -> {
              throw new SaysoException(
                  SaysoException.Fault.ENVIRONMENT, "model.onnx is missing; build again");
            },
            "read",
            "--input",
            "jsonl",
            "-");
    assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err())
        .isEqualTo("sayso: model.onnx is missing; build again" + System.lineSeparator());
  }

  @Test
  void aFaultOfTheEngineSkipsOneReportOnly() {
    CommandRun run =
        CommandRun.of(
            new ByteArrayInputStream(
                (LINE.formatted("a", "a") + LINE.formatted("b", "b"))
                    .getBytes(StandardCharsets.UTF_8)),
            Terminal.none(),
            () ->
                report -> {
                  if (report.id().equals("a")) {
                    throw new IndexOutOfBoundsException("7");
                  }
                  return CommandRun.NOTHING_FOUND.read(report);
                },
            "read",
            "--input",
            "jsonl",
            "-");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.readings()).extracting(reading -> reading.report().id()).containsExactly("b");
    assertThat(run.err()).contains("-:1", "a fault of Sayso itself", "IndexOutOfBoundsException");
  }

  @Test
  void onATerminalItIsAPageAndColoursCanBeLeftOut() throws IOException {
    String file = file("a.txt", "A headline\n\nA paragraph of the report, long enough.\n");
    Reading made = HandMade.reading();
    CommandRun coloured =
        CommandRun.of(
            nothing(), new Terminal(true, true, 80, true), () -> report -> made, "read", file);
    CommandRun weighted =
        CommandRun.of(
            nothing(), new Terminal(true, true, 80, false), () -> report -> made, "read", file);
    CommandRun plain =
        CommandRun.of(
            nothing(),
            new Terminal(true, true, 80, true),
            () -> report -> made,
            "read",
            "--plain",
            file);
    assertThat(coloured.out()).contains("\u001B[1;36m");
    assertThat(weighted.out())
        .contains("\u001B[1m")
        .doesNotContainPattern("\u001B\\[[0-9;]*3[0-7]m");
    assertThat(plain.out()).contains("[Verhane]", "<said>").doesNotContain("\u001B");
  }

  private static ByteArrayInputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }

  private static void assertSkipped(String file, String reason) {
    CommandRun run = CommandRun.of("read", file);
    assertThat(run.code()).as(file).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.out()).as(file).isEmpty();
    assertThat(run.err())
        .as(file)
        .startsWith("sayso: skipped " + file + ": ")
        .contains(reason)
        .hasLineCount(1);
  }
}
