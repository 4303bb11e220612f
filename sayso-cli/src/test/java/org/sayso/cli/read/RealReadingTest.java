package org.sayso.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.terminal.Terminal;
import org.sayso.model.Reading;
import org.sayso.read.ReadingEngine;

/** The examples through the whole command with the engine that ships. */
class RealReadingTest {
  private static CommandRun readExamples(String format) {
    return CommandRun.of(
        new ByteArrayInputStream(new byte[0]),
        Terminal.none(),
        ReadingEngine::create,
        "read",
        "--format",
        format,
        "../examples");
  }

  @Test
  void theExamplesAreReadInTheFormOfTheSchemaAndTwiceTheSame() throws IOException {
    CommandRun run = readExamples("jsonl");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.ALL);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../docs/reading.schema.json")));
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    for (Reading reading : run.readings()) {
      assertThat(reading.report().metadata().title()).as(reading.report().id()).isNotBlank();
      assertThat(reading.attributions()).as(reading.report().metadata().title()).isNotEmpty();
    }
    assertThat(readExamples("jsonl").out()).isEqualTo(run.out());
  }

  @Test
  void theExamplesAreOnePageOfHtml() {
    CommandRun run = readExamples("html");
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .containsOnlyOnce("<main");
  }
}
