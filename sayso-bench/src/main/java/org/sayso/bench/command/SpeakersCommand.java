package org.sayso.bench.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sayso.bench.actor.SpeakerReader;
import org.sayso.bench.input.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Resolves the speakers of gold attributions. */
@Command(
    name = "speakers",
    description =
        "Prints readings with the speakers of the gold's own attributions; score them with"
            + " 'reading'.",
    mixinStandardHelpOptions = true)
final class SpeakersCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Gold readings, JSON Lines.")
  private Path gold = Path.of("");

  @Option(
      names = "--names",
      paramLabel = "FROM",
      description = "Where names come from: ${COMPLETION-CANDIDATES}. Usually ${DEFAULT-VALUE}.")
  private SpeakerReader.Names names = SpeakerReader.Names.BOTH;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SpeakerReader reader = SpeakerReader.create(names);
    JsonLines.read(gold).forEach(line -> out.println(reader.read(line.object())));
    return 0;
  }
}
