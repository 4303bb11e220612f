package org.sayso.bench.command;

import picocli.CommandLine.Command;

/** Holds the benchmarks. */
@Command(
    name = "sayso bench",
    description = "Measures accuracy and speed.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AttributionCommand.class,
      ReadingCommand.class,
      CalibrationCommand.class,
      ErrorsCommand.class,
      PeerCommand.class,
      PerturbCommand.class,
      SentencesCommand.class,
      GoldSpansCommand.class,
      CuesCommand.class,
    },
    synopsisSubcommandLabel = "COMMAND")
public final class BenchCommand {}
