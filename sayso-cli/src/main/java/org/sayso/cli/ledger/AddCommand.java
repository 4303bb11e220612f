package org.sayso.cli.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.cli.Console;
import org.sayso.cli.read.EnumNames;
import org.sayso.cli.read.FlagSwitches;
import org.sayso.cli.read.GatherOptions;
import org.sayso.cli.read.KnowledgeOptions;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.ledger.Ledger;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso add}: reports into the ledger. */
@Command(
    name = "add",
    sortOptions = false,
    header = "Adds reports to the ledger.",
    description = {
      "",
      "Reads each report and keeps it with its reading. A report that is there already changes nothing, so a run that"
          + " was stopped is taken up again by the same command. What cannot be read is listed, and the rest is added.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sayso add reports.jsonl pages/",
      "  sayso add --readings readings.jsonl"
    })
public final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ReadingStage> engine;

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "1..*",
      description =
          "Reports: files, folders with all their files (pictures, styles and scripts aside), web addresses, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "KIND",
      converter = EnumNames.Inputs.class,
      completionCandidates = EnumNames.Inputs.class,
      description =
          "What the inputs are: ${COMPLETION-CANDIDATES}. Usually told by name and content.")
  private InputFormat input = InputFormat.AUTO;

  @Option(
      names = "--readings",
      description =
          "The inputs are readings as `sayso read --format jsonl` prints them; they are not read again.")
  private boolean readings;

  @Mixin private GatherOptions gathering = new GatherOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private FlagSwitches flags = new FlagSwitches();

  public AddCommand(Console console, Supplier<ReadingStage> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Gatherer gatherer = gathering.gatherer();
    try (Ledger opened = ledger.open()) {
      LedgerAddition addition =
          new LedgerAddition(
              console, opened, flags.engine(knowledge.engine(engine, ledger.data())));
      for (String argument : inputs) {
        if (readings) {
          addition.readings(Path.of(argument));
        } else {
          addition.reports(gatherer, source(argument), input);
        }
      }
      return addition.finish();
    }
  }

  private InputSource source(String argument) {
    try {
      return InputSource.parse(argument, console.in());
    } catch (IllegalArgumentException e) {
      throw new SaysoException(
          Fault.USER, argument + " is neither a path nor an address: " + e.getMessage(), e);
    }
  }
}
