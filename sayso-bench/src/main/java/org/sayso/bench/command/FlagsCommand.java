package org.sayso.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.bench.flag.FlagList;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints flags of all sorts to be judged. */
@Command(
    name = "flags",
    description = "Reads reports and prints their flags, and how many of each sort.",
    mixinStandardHelpOptions = true)
final class FlagsCommand implements Callable<Integer> {
  private final Supplier<ReadingStage> engine;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Wikinews tables (.csv) or reports as JSON Lines (.jsonl).")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  FlagsCommand(Supplier<ReadingStage> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    FlagList.print(engine.get(), files, spec.commandLine().getOut());
    return 0;
  }
}
