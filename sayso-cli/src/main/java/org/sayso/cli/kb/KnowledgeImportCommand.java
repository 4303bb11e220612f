package org.sayso.cli.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.kb.imports.DumpForm;
import org.sayso.read.kb.imports.ImportedKnowledge;
import org.sayso.read.kb.imports.KnowledgeImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso kb import}: dumps in, tables of the data folder out. */
@Command(
    name = "import",
    sortOptions = false,
    header = "Imports a Wikidata dump or FollowTheMoney entities.",
    description = {
      "",
      "Files hold one JSON object a line and may be packed with gzip. An import that was stopped"
          + " goes on where it",
      "stopped when it is started again; what is done is not done twice. Lines that cannot be read"
          + " are counted and",
      "listed on standard error. Of a Wikidata dump people who hold or held a position are taken, positions, and",
      "bodies that speak in the news; of FollowTheMoney persons and legal entities.",
      ""
    },
    footer = {"", "Example:", "  sayso kb import --data my-data latest-all.json.gz"})
public final class KnowledgeImportCommand implements Callable<Integer> {
  /** The forms of dumps, as a user names them. */
  enum Form {
    wikidata,
    ftm
  }

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to import.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:SAYSO_DATA:-./sayso-data}",
      description = "The data folder. Usually ./sayso-data, or what SAYSO_DATA says.")
  private @Nullable Path data;

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "The form of the files: ${COMPLETION-CANDIDATES}. Usually told by their first lines.")
  private @Nullable Form form;

  public KnowledgeImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = data;
    if (folder == null) {
      throw new SaysoException(Fault.USER, "--data is missing");
    }
    long wrong = 0;
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new SaysoException(Fault.USER, file + " is no file; check the path");
      }
      wrong += run(file, KnowledgeImport.into(folder, formOf(file)));
    }
    ImportedKnowledge.load(folder);
    return wrong == 0 ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }

  private DumpForm formOf(Path file) {
    Form given = form;
    if (given != null) {
      return given == Form.ftm ? DumpForm.FTM : DumpForm.WIKIDATA;
    }
    try {
      return DumpForm.of(file)
          .orElseThrow(
              () ->
                  new SaysoException(
                      Fault.DATA,
                      file
                          + " begins like neither a Wikidata dump nor FollowTheMoney entities, one object a line; say --from if it is one"));
    } catch (IOException e) {
      throw new SaysoException(Fault.DATA, file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private long run(Path file, KnowledgeImport imports) {
    boolean live = console.terminal().error();
    KnowledgeImport.Summary summary =
        imports.run(
            file,
            lines -> {
              if (live) {
                console
                    .err()
                    .print(
                        String.format(Locale.ROOT, "\r%s: %,d lines", file.getFileName(), lines));
                console.err().flush();
              }
            });
    summary
        .problems()
        .forEach(
            problem ->
                console
                    .err()
                    .println("sayso: " + file + ", " + problem.input() + ": " + problem.message()));
    if (summary.before()) {
      console
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s: imported before (%,d lines); nothing to do",
                  file.getFileName(),
                  summary.lines()));
      return 0;
    }
    console
        .err()
        .println(
            String.format(
                Locale.ROOT,
                "%s%s: %,d lines done, %,d rows written, %,d lines skipped",
                live ? "\r" : "",
                file.getFileName(),
                summary.lines(),
                summary.rows(),
                summary.wrong()));
    return summary.wrong();
  }
}
