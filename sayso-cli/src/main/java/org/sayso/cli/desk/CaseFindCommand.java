package org.sayso.cli.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.ledger.desk.CaseWork;
import org.sayso.ledger.desk.ClaimPointer;
import org.sayso.ledger.desk.Deed;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.evidence.EvidenceFile;
import org.sayso.ledger.fact.StatementPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso case find}. */
@Command(
    name = "find",
    sortOptions = false,
    header =
        "Enters what came of a case, with its grounds; it stands above what the machine computes.",
    description = {
      "",
      "Verdicts are those of the desk's verdict table: true, false, missing context, … A file verdicts.tsv in the data"
          + " folder replaces the table. Each ground is a place as `sayso claim` prints it (REPORT@START-END), or the"
          + " beginning of the hash of an evidence file.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  sayso case find k01 false \"It was in dock all day.\" --cite sha256:ab…@10-42 --cite 9f2c"
    })
public final class CaseFindCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's id, or its beginning.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "VERDICT", description = "The verdict.")
  private @Nullable String verdict;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "SUMMARY",
      description = "What readers get to read.")
  private @Nullable String summary;

  @Option(
      names = "--cite",
      paramLabel = "PLACE|HASH",
      description = "What the finding rests on; at least one.")
  private List<String> grounds = new ArrayList<>();

  @Option(names = "--withdraw", paramLabel = "WHY", description = "The finding no longer stands.")
  private @Nullable String withdrawn;

  @Mixin private CaseOptions options = new CaseOptions();

  public CaseFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CaseRun(console, options).act(id, this::deed);
  }

  private Deed deed(CaseRun.At at) {
    if (withdrawn != null) {
      return new Deed.Withdraw(at.state().opening().statement(), withdrawn);
    }
    if (verdict == null || summary == null) {
      throw new IllegalArgumentException("a finding needs a verdict and a summary");
    }
    return new Deed.Find(
        at.state().opening().statement(),
        at.ledger().verdicts().verdict(verdict),
        summary,
        grounds.stream().map(ground -> ground(at, ground)).toList());
  }

  private static Ground ground(CaseRun.At at, String text) {
    Optional<EvidenceFile> file =
        at.state().work().evidence().stream()
            .map(CaseWork.KeptFile::file)
            .filter(kept -> !text.isBlank() && kept.hash().hex().startsWith(text))
            .findFirst();
    if (file.isPresent()) {
      return new Ground.OfEvidence(file.get().hash(), "");
    }
    if (!text.contains("@")) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is neither a place (REPORT@START-END) nor the hash of an evidence file of the case");
    }
    return ClaimPointer.ground(at.ledger().queries(), StatementPlace.parse(text));
  }
}
