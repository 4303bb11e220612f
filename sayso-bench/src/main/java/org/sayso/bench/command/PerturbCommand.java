package org.sayso.bench.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.bench.input.JsonLines;
import org.sayso.bench.perturb.GoldPerturber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints gold readings with mistakes. */
@Command(
    name = "perturb",
    description =
        "Prints the gold as readings with mistakes, to compare this scorer with another one on the same input.",
    mixinStandardHelpOptions = true)
final class PerturbCommand implements Callable<Integer> {
  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Gold, JSON Lines.")
  private Path gold = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Which mistakes (default: ${DEFAULT-VALUE}).")
  private int seed = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GoldPerturber perturber = new GoldPerturber(seed);
    for (JsonLines.Line line : JsonLines.read(gold)) {
      if (line.object() instanceof ObjectNode object) {
        out.println(perturber.perturb(object));
      }
    }
    return 0;
  }
}
