package org.sayso.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.bench.place.PlaceScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores places. */
@Command(
    name = "places",
    description = "Scores places against the named places of GUM.",
    mixinStandardHelpOptions = true)
final class PlacesCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIRECTORY",
      description = "The CoNLL-U files of GUM.")
  private Path gold = Path.of("");

  @Option(
      names = "--half",
      defaultValue = "all",
      paramLabel = "HALF",
      description = "even or odd: every other document; all without it.")
  private String half = "all";

  @Option(names = "--list", description = "Also list the places that differ.")
  private boolean list;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PlaceScores.print(gold, half, list, spec.commandLine().getOut());
    return 0;
  }
}
