package org.sayso.cli.gather;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.read.ProgressLine;
import org.sayso.gather.GatheredJson;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** Gathers all sources in their order and prints what came of them. */
final class GatherRun {
  private final Console console;
  private final Gatherer gatherer;
  private final GatherForm form;
  private final ProgressLine progress;
  private int gathered;
  private int skipped;

  GatherRun(Console console, Gatherer gatherer, GatherForm form) {
    this.console = console;
    this.gatherer = gatherer;
    this.form = form;
    this.progress = ProgressLine.create(console);
  }

  int gather(List<InputSource> sources, InputFormat input) {
    for (InputSource source : sources) {
      try (Stream<Gathered> reports = gatherer.gather(source, input)) {
        reports.forEachOrdered(this::finish);
      }
    }
    progress.clear();
    if (skipped > 0 && gathered + skipped > 1) {
      console.err().println("sayso: " + gathered + " gathered, " + skipped + " skipped");
    }
    console.err().flush();
    return skipped == 0 ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }

  private void finish(Gathered one) {
    progress.clear();
    if (one.outcome() instanceof Outcome.Done<Report> done) {
      gathered++;
      print(one, done.value());
      done.remarks().forEach(remark -> tell("note on", remark));
    } else if (one.outcome() instanceof Outcome.Skipped<Report> skip) {
      skipped++;
      tell("skipped", skip.reason());
    }
    progress.show(gathered, skipped);
  }

  private void print(Gathered one, Report report) {
    String printed =
        switch (form) {
          case JSONL -> GatheredJson.write(one.input(), report, one.page(), one.parts()) + "\n";
          case TEXT -> "== " + one.input() + "\n" + report.text() + "\n\n";
        };
    console.out().print(printed);
    console.out().flush();
    if (console.out().checkError()) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "the output cannot be written; is the disk full?");
    }
  }

  private void tell(String what, Problem problem) {
    String about = problem.input() + ": " + problem.message() + " [" + problem.code() + "]";
    console.err().println("sayso: " + what + " " + about);
    console.err().flush();
  }
}
