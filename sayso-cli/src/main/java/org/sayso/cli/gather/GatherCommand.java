package org.sayso.cli.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.cli.Console;
import org.sayso.cli.read.EnumNames;
import org.sayso.cli.read.GatherOptions;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso gather}: pages in, clean reports out. */
@Command(
    name = "gather",
    sortOptions = false,
    header = "Takes clean reports out of pages, feeds, archives and texts.",
    description = {
      "",
      "Prints one JSON object a report: the report as sayso read reads it, and what else the page"
          + " tells of it, with where it was found.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was gathered",
      "1:something was skipped; standard error lists it with the reason",
      "2:wrong usage",
      "3:something that Sayso needs is missing",
      "4:a fault of Sayso itself"
    },
    footer = {
      "",
      "Examples:",
      "  sayso gather pages/ > reports.jsonl",
      "  sayso gather --format text report.html",
      "  sayso gather archive.warc.gz | sayso add -"
    })
public final class GatherCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "1..*",
      description =
          "What to gather: files, folders with all their files (pictures, styles and scripts aside), web addresses, or - for standard input.")
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
      description = "jsonl (one object a report) or text (the texts alone). Usually jsonl.")
  private String form = "jsonl";

  @Mixin private GatherOptions options = new GatherOptions();

  public GatherCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      List<InputSource> sources = new ArrayList<>();
      for (String argument : inputs) {
        sources.add(InputSource.parse(argument, console.in()));
      }
      return new GatherRun(console, options.gatherer(), form()).gather(sources, input);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, String.valueOf(e.getMessage()), e);
    }
  }

  private GatherForm form() {
    return switch (form) {
      case "jsonl" -> GatherForm.JSONL;
      case "text" -> GatherForm.TEXT;
      default ->
          throw new IllegalArgumentException(
              "--format is jsonl or text, not " + form + "; sayso read has other forms");
    };
  }
}
