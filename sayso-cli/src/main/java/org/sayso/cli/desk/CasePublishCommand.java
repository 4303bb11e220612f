package org.sayso.cli.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.publish.jsonld.ClaimReviewWriter;
import org.sayso.publish.jsonld.Publisher;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.FilteredLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case publish}. */
@Command(
    name = "publish",
    sortOptions = false,
    header = "Publishes the finding of a case, or takes it back.",
    description = {
      "",
      "What is published stands on a page of `sayso serve`, in its feed, and in exports as a schema.org ClaimReview.",
      ""
    })
public final class CasePublishCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Option(names = "--take-back", paramLabel = "WHY", description = "Readers no longer get it.")
  private @Nullable String why;

  @Option(
      names = "--review",
      description = "Prints the published finding as ClaimReview JSON-LD and enters nothing.")
  private boolean review;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes, for --review.")
  private @Nullable String publisher;

  @Option(
      names = "--site",
      paramLabel = "URL",
      description = "Where findings can be read, for --review: https://desk.example.org")
  private @Nullable String site;

  @Mixin private CaseOptions options = new CaseOptions();

  public CasePublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (review) {
      return review();
    }
    return new CaseRun(console, options)
        .act(id, at -> why == null ? new Deed.Publish() : new Deed.Unpublish(why));
  }

  private int review() {
    try (Ledger ledger = options.ledger.openExisting()) {
      CaseState state = CaseRun.state(ledger, id);
      Optional<ClaimView> claim =
          ledger
              .queries()
              .claimAt(state.opening().statement())
              .flatMap(key -> ledger.queries().claim(key).stream().findFirst())
              .map(ClaimView::parse);
      Publisher by = new Publisher(Optional.ofNullable(publisher), Optional.ofNullable(site));
      console
          .out()
          .println(
              new ClaimReviewWriter(new FilteredLedger(ledger, LedgerFilter.ALL, Instant.now()), by)
                  .document(state, claim)
                  .orElseThrow(
                      () ->
                          new SaysoException(
                              Fault.USER,
                              "case "
                                  + state.id()
                                  + " has published nothing; `sayso case publish "
                                  + state.id()
                                  + "` does")));
      console.out().flush();
      return ExitCode.ALL;
    } catch (IllegalArgumentException e) {
      throw CaseRun.mistake(e);
    }
  }
}
