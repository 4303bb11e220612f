package org.sayso.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.terminal.Terminal;
import org.sayso.model.Actor;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.ReadingEngine;

/** What {@code sayso kb import} brought in is known to {@code sayso read}. */
class ImportedKnowledgeTest {
  private static final String REPORT =
      "{\"id\":\"r1\",\"text\":\"Sornahydro said on Monday that the dam at Tolden was safe.\"}\n";

  @TempDir Path data;

  @BeforeEach
  void importsOneCompany() throws IOException {
    Path dump = data.resolve("entities.ftm.json");
    Files.writeString(
        dump,
        "{\"id\":\"x-1\",\"schema\":\"Company\",\"caption\":\"Sornahydro Holding\",\"datasets\":[\"own\"],"
            + "\"properties\":{\"alias\":[\"Sornahydro\"],\"country\":[\"ua\"]}}\n");
    CommandRun run =
        CommandRun.of("kb", "import", "--data", data.toString(), "--from", "ftm", dump.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private CommandRun read(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "read";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = "--input";
    arguments[options.length + 2] = "jsonl";
    arguments[options.length + 3] = "-";
    return CommandRun.of(
        new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)),
        Terminal.none(),
        ReadingEngine::create,
        arguments);
  }

  @Test
  void aBodyThatWasImportedIsResolved() {
    CommandRun with = read("--kb", data.resolve("kb").toString());
    assertThat(with.readings().get(0).actors())
        .extracting(Actor::name)
        .as(with.err())
        .contains("Sornahydro Holding");
    assertThat(read().readings().get(0).actors())
        .extracting(Actor::name)
        .doesNotContain("Sornahydro Holding");
  }

  @Test
  void aWrongRowIsToldWithFileAndLine() throws IOException {
    Path table = data.resolve("kb").resolve("organizations.tsv");
    Files.writeString(
        table, "x-2\tTolden Dam\tno-such-type\t\t\t\town\town\n", StandardOpenOption.APPEND);
    CommandRun run = read("--kb", data.resolve("kb").toString());
    assertThat(run.err()).contains("organizations.tsv, line 3").contains("type");
    assertThat(run.code()).isEqualTo(ExitCode.of(Fault.DATA));
  }

  @Test
  void aFolderThatIsNotThereIsToldToTheUser() {
    CommandRun run = read("--kb", data.resolve("nowhere").toString());
    assertThat(run.err()).contains("nowhere is no folder").contains("sayso kb import");
    assertThat(run.code()).isEqualTo(ExitCode.of(Fault.USER));
  }
}
