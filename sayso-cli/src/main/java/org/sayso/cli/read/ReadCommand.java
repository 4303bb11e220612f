package org.sayso.cli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.terminal.Terminal;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso read}: reports in, readings out. */
@Command(
    name = "read",
    sortOptions = false,
    header = "Reads reports and says who says what, on whose word.",
    description = {
      "",
      "Prints a page on a terminal and JSON Lines in a pipe. Inputs are read in their order;"
          + " what cannot be read is listed on standard error, and the rest is read.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:something was skipped; standard error lists it with the reason",
      "2:wrong usage",
      "3:something that Sayso needs is missing, for example a model file",
      "4:a fault of Sayso itself"
    },
    footer = {
      "",
      "Examples:",
      "  sayso read report.html",
      "  sayso read --format html report.html > annotated.html",
      "  sayso read --input jsonl reports.jsonl > readings.jsonl",
      "  some-crawler | sayso read --input html -"
    })
public final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ReadingStage> engine;

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "1..*",
      description =
          "What to read: files, folders with all their files (pictures, styles and scripts aside), web addresses, or - for standard input.")
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
      names = "--format",
      paramLabel = "FORM",
      converter = EnumNames.Outputs.class,
      completionCandidates = EnumNames.Outputs.class,
      description = "How to print: ${COMPLETION-CANDIDATES}. html is one page that can be mailed.")
  private @Nullable OutputFormat format;

  @Option(
      names = "--plain",
      description =
          "A page without colours and styles: [who] <cue> {what} are marked with brackets.")
  private boolean plain;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of the page. Usually that of the terminal, at most 100.")
  private @Nullable Integer width;

  @Mixin private GatherOptions gathering = new GatherOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private FlagSwitches flags = new FlagSwitches();

  public ReadCommand(Console console, Supplier<ReadingStage> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<InputSource> sources = inputs.stream().map(this::source).toList();
    ReadingRun run = new ReadingRun(console, printed(), flags.engine(knowledge.engine(engine)));
    return run.read(gathering.gatherer(), sources, input);
  }

  private ReadingFormat printed() {
    Terminal terminal = console.terminal();
    OutputFormat usual = terminal.output() || plain ? OutputFormat.PAGE : OutputFormat.JSONL;
    int columns = width == null ? Math.min(terminal.width(), 100) : width;
    if (columns < Terminal.LEAST_WIDTH) {
      throw new SaysoException(
          Fault.USER,
          "--width " + columns + " is too narrow; give at least " + Terminal.LEAST_WIDTH);
    }
    return (format == null ? usual : format).open(terminal, columns, plain);
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
