package org.sayso.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;
import org.sayso.cli.HandMadeLedger;
import org.sayso.model.json.JsonCursor;

class ExportCommandTest {
  @TempDir private Path folder = Path.of("");
  private String data = "";

  @BeforeEach
  void aLedgerOfOneReport() throws IOException {
    data = HandMadeLedger.in(folder).toString();
  }

  private CommandRun export(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "export";
    all[1] = "--data";
    all[2] = data;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandRun.of(all);
  }

  @Test
  void oneDocumentGoesToStandardOutput() {
    CommandRun run = export("--format", "jsonld");
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    assertThat(JsonCursor.parse(run.out()).field("@graph").items(node -> node)).isNotEmpty();
    assertThat(export("--format", "ftm").out().lines()).allMatch(line -> line.startsWith("{"));
    assertThat(export("--format", "rss").out()).startsWith("<?xml").contains("<item>");
    assertThat(export("--format", "atom").out()).contains("<entry>");
  }

  @Test
  void tablesGoIntoAFolderOrOneByOne() {
    assertThat(export("--format", "csv").err()).contains("--out DIR").contains("claims");
    Path out = folder.resolve("tables");
    assertThat(export("--format", "csv", "--out", out.toString()).code()).isEqualTo(ExitCode.ALL);
    assertThat(out.resolve("claims.csv")).isNotEmptyFile();
    CommandRun one = export("--format", "csv", "--table", "claims");
    assertThat(one.out()).startsWith("claim,text,story").contains("\r\n");
    assertThat(export("--format", "parquet", "--table", "claims").out()).startsWith("PAR1");
    assertThat(export("--format", "csv", "--table", "nothing").err()).contains("statements");
  }

  @Test
  void whatIsThereIsNotOverwrittenUnasked() throws IOException {
    Path file = Files.writeString(folder.resolve("old.json"), "mine");
    CommandRun run = export("--format", "jsonld", "--out", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--replace");
    assertThat(file).hasContent("mine");
    assertThat(export("--format", "jsonld", "--out", file.toString(), "--replace").code())
        .isEqualTo(ExitCode.ALL);
    assertThat(Files.readString(file)).startsWith("{");
  }

  @Test
  void aBundleIsVerifiedAndOneThatIsCutIsNot() throws IOException {
    Path file = folder.resolve("bundle.zip");
    CommandRun run = export("--format", "bundle", "--out", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.ALL);
    String seal = run.err().replaceAll("(?s).*bundle is ([0-9a-f]{64}).*", "$1");
    CommandRun verified = CommandRun.of("verify-bundle", file.toString(), "--seal", seal);
    assertThat(verified.code()).isEqualTo(ExitCode.ALL);
    assertThat(verified.out()).contains("The bundle is whole");
    CommandRun other = CommandRun.of("verify-bundle", file.toString(), "--seal", "0".repeat(64));
    assertThat(other.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(other.out()).contains("seal-broken");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(CommandRun.of("verify-bundle", file.toString()).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void mistakesAreSaidSo() {
    assertThat(export("--format", "xls").err()).contains("jsonld");
    assertThat(export("--format", "jsonld", "--claim", "nothing").err()).contains("sayso claims");
    assertThat(export("--format", "bundle", "--case", "k9").err()).contains("sayso case list");
    assertThat(export("--format", "rss", "--site", "desk").err()).contains("https://");
    assertThat(CommandRun.of("export", "--format", "csv", "--data", folder + "/no").err())
        .contains("There is no ledger");
    assertThat(CommandRun.of("verify-bundle", folder + "/no.zip").err()).contains("no.zip");
  }
}
