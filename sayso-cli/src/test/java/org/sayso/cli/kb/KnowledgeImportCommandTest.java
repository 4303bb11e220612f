package org.sayso.cli.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;

/** {@code sayso kb import}. */
class KnowledgeImportCommandTest {
  @TempDir Path folder;

  @Test
  void whatWasDoneIsToldAndWrongLinesAreListed() throws IOException {
    Path file = folder.resolve("entities.json");
    Files.writeString(
        file,
        "{\"id\":\"x\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Tovin Arzhenko\"]}}\n"
            + "no json\n");

    String data = folder.resolve("data").toString();
    CommandRun run = CommandRun.of("kb", "import", "--data", data, file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("line 2", "2 lines done, 1 rows written, 1 lines skipped");
    assertThat(folder.resolve("data/kb/persons.tsv")).content().contains("Tovin Arzhenko");

    CommandRun again = CommandRun.of("kb", "import", "--data", data, file.toString());
    assertThat(again.code()).isEqualTo(ExitCode.ALL);
    assertThat(again.err()).contains("imported before (2 lines); nothing to do");
  }

  @Test
  void aFileOfNeitherFormIsRefusedByName() throws IOException {
    Path file = folder.resolve("table.tsv");
    Files.writeString(file, "name\tcountry\n");

    CommandRun run = CommandRun.of("kb", "import", "--data", folder.toString(), file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("table.tsv begins like neither");
  }

  @Test
  void aMissingFileIsWrongUsage() {
    CommandRun run =
        CommandRun.of("kb", "import", "--data", folder.toString(), "--from", "ftm", "no-such-file");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no-such-file");
  }
}
