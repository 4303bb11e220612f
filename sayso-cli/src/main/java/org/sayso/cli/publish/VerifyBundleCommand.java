package org.sayso.cli.publish;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.publish.bundle.BundleVerifier;
import org.sayso.publish.bundle.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso verify-bundle}: whether an evidence bundle is as it was made. */
@Command(
    name = "verify-bundle",
    sortOptions = false,
    header =
        "Checks an evidence bundle and tells what was altered; needs neither ledger nor network.",
    description = {
      "",
      "Without the seal it finds whatever does not fit together. With the seal, which its maker told you by another"
          + " way, it also finds a bundle that was made anew.",
      ""
    })
public final class VerifyBundleCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE.zip", description = "The bundle.")
  private Path file = Path.of("");

  @Option(names = "--seal", paramLabel = "HASH", description = "What the maker said its seal is.")
  private @Nullable String seal;

  public VerifyBundleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Verified verified = BundleVerifier.verify(file, Optional.ofNullable(seal));
    verified
        .problems()
        .forEach(
            problem ->
                console
                    .out()
                    .println(
                        problem.input() + ": " + problem.message() + " [" + problem.code() + "]"));
    console
        .out()
        .println(
            verified.intact()
                ? "The bundle is whole: "
                    + verified.files()
                    + " files, "
                    + verified.quotes()
                    + " quotations, "
                    + verified.entries()
                    + " entries; its seal is "
                    + verified.seal()
                : "The bundle was altered; its seal is " + verified.seal());
    if (verified.intact() && seal == null) {
      console.out().println("Compare the seal with what its maker says, or give it with --seal.");
    }
    console.out().flush();
    return verified.intact() ? ExitCode.ALL : ExitCode.SOME_SKIPPED;
  }
}
