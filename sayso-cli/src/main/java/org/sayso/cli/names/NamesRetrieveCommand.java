package org.sayso.cli.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.names.NameIndex;
import org.sayso.read.names.NameKind;
import org.sayso.read.names.NameMatcher;
import org.sayso.read.names.RankedName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sayso names retrieve}: names in, for each the candidates that are most likely the same
 * out.
 */
@Command(
    name = "retrieve",
    header = "Finds names among many candidates.",
    description = {
      "",
      "Reads a name a line from standard input, or an identifier, a tab and a name, and prints for"
          + " each the best",
      "candidates: query, rank, candidate and score, parted by tabs.",
      ""
    },
    footer = {"", "Example:", "  sayso names retrieve --candidates people.txt < queries.tsv"})
public final class NamesRetrieveCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  private final Console console;

  @Option(
      names = "--candidates",
      required = true,
      paramLabel = "FILE",
      description = "The names to choose from, one a line, in UTF-8.")
  private @Nullable Path candidates;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many candidates to print for a name. Usually ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Option(
      names = "--type",
      paramLabel = "person|organization",
      converter = NameKinds.class,
      completionCandidates = NameKinds.class,
      description = "What the names name. Usually persons.")
  private NameKind kind = NameKind.PERSON;

  public NamesRetrieveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new SaysoException(Fault.USER, "--limit is " + limit + "; give 1 to " + MOST);
    }
    NameIndex index = NameIndex.of(NameMatcher.create(), kind, names());
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      String query = tab < 0 ? line : line.substring(0, tab);
      print(query, index.retrieve(line.substring(tab + 1), limit));
    }
    return ExitCode.ALL;
  }

  private List<String> names() {
    Path file = candidates;
    if (file == null) {
      throw new SaysoException(Fault.USER, "--candidates is missing");
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(name -> !name.isBlank())
          .toList();
    } catch (IOException e) {
      throw new SaysoException(
          Fault.USER, file + " cannot be read as UTF-8 text; check the path and its encoding", e);
    }
  }

  private void print(String query, List<RankedName> ranked) {
    for (int i = 0; i < ranked.size(); i++) {
      RankedName each = ranked.get(i);
      console
          .out()
          .print(
              String.format(
                  Locale.ROOT, "%s\t%d\t%s\t%.6f\n", query, i + 1, each.name(), each.score()));
    }
  }
}
