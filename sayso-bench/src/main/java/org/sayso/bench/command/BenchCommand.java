package org.sayso.bench.command;

import java.util.function.Supplier;
import org.sayso.model.ReadingStage;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Holds the benchmarks. */
@Command(
    name = "sayso bench",
    description = "Measures accuracy and speed.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class BenchCommand {
  private BenchCommand() {}

  /**
   * The command with all benchmarks.
   *
   * @param engine makes what reads; called only by benchmarks that read
   */
  public static CommandLine line(Supplier<ReadingStage> engine) {
    return new CommandLine(new BenchCommand())
        .addSubcommand(new AttributionCommand(engine))
        .addSubcommand(new ReadingCommand(engine))
        .addSubcommand(new SpeedCommand(engine))
        .addSubcommand(new CalibrationCommand(engine))
        .addSubcommand(new ErrorsCommand(engine))
        .addSubcommand(new PeerCommand(engine))
        .addSubcommand(new StressCommand(engine))
        .addSubcommand(new LoadServerCommand())
        .addSubcommand(new PerturbCommand())
        .addSubcommand(new SentencesCommand())
        .addSubcommand(new TimesCommand())
        .addSubcommand(new WeekdaysCommand())
        .addSubcommand(new FlagsCommand(engine))
        .addSubcommand(new PlacesCommand())
        .addSubcommand(new GoldSpansCommand())
        .addSubcommand(new SpeakersCommand())
        .addSubcommand(new CuesCommand())
        .addSubcommand(new TuneCommand());
  }
}
