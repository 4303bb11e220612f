package org.sayso.cli.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sayso.model.Attribution;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.json.WireNames;
import org.sayso.read.ReadingEngine;

/** The library example of the README, compiled and run. */
class LibraryExampleTest {
  private static void example(PrintStream out) {
    // example
    ReadingStage engine = ReadingEngine.create();
    Report report = Report.ofText("r1", "The ministry denied that the bridge was closed.");
    for (Attribution said : engine.read(report).attributions()) {
      String what =
          said.spans().content().stream().map(span -> span.in(report.text())).collect(joining(" "));
      out.println(WireNames.of(said.stance()) + ": " + what);
    }
    // end
  }

  @Test
  void theExampleRunsAndSaysWhoDenied() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    example(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("denies: ")
        .contains("the bridge was closed");
  }

  @Test
  void theReadmeHasThisVeryCode() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/sayso/cli/docs/LibraryExampleTest.java"));
    String code =
        source.substring(source.indexOf("// example\n") + 11, source.indexOf("    // end"));
    assertThat(Files.readString(Path.of("../README.md")))
        .contains(
            "```java\n"
                + code.replaceAll("(?m)^ {4}", "").replace("out.println", "System.out.println")
                + "```");
  }
}
