package org.sayso.cli.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.read.names.NameKind;
import org.sayso.read.names.NameMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso names match}: pairs of names in, scores out. */
@Command(
    name = "match",
    header = "Scores pairs of names: 1 the same, 0 surely not.",
    description = {
      "",
      "Reads two names a line, parted by a tab, from standard input and prints a score from 0 to 1"
          + " a line.",
      "A line without a tab gets an empty line and is reported on standard error.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  printf 'Зеленський\\tZelensky\\n' | sayso names match --type person"
    })
public final class NamesMatchCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--type",
      paramLabel = "person|organization",
      converter = NameKinds.class,
      completionCandidates = NameKinds.class,
      description = "What the names name. Otherwise told by their words, for each pair.")
  private @Nullable NameKind kind;

  public NamesMatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    NameMatcher matcher = NameMatcher.create();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    int number = 0;
    int wrong = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] names = line.split("\t", -1);
      long given = Arrays.stream(names).filter(name -> !name.isBlank()).count();
      if (names.length != 2 || given != 2) {
        console
            .err()
            .println(
                "sayso: line " + number + " has " + given + " tab-separated names; two are needed");
        console.out().print('\n');
        wrong++;
        continue;
      }
      NameKind chosen = kind == null ? matcher.likelyKind(names[0], names[1]) : kind;
      console
          .out()
          .print(String.format(Locale.ROOT, "%.6f\n", matcher.score(names[0], names[1], chosen)));
    }
    return wrong == 0 ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }
}
