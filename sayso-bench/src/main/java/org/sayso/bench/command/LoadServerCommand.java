package org.sayso.bench.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.sayso.bench.server.ServerLoadRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts {@code sayso serve} under load. */
@Command(
    name = "load-server",
    description =
        "Fills a ledger with invented news, starts sayso serve on it in a process of its own, and has many readers ask it at once.",
    mixinStandardHelpOptions = true)
final class LoadServerCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      required = true,
      description = "The ledger; filled if it is empty, left as it is if it was filled before.")
  private String data = "";

  @Option(
      names = "--statements",
      paramLabel = "N",
      description = "How many statements (default: ${DEFAULT-VALUE}).")
  private long statements = 100_000;

  @Option(
      names = "--readers",
      paramLabel = "N",
      description = "How many ask at once (default: ${DEFAULT-VALUE}).")
  private int readers = 50;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "For how long, after ten seconds to warm up (default: ${DEFAULT-VALUE}).")
  private int seconds = 60;

  @Option(
      names = "--pause",
      paramLabel = "MILLISECONDS",
      description =
          "How long a reader looks at an answer in the mean; 0 asks for the next one at once (default: ${DEFAULT-VALUE}).")
  private int pause = 0;

  @Option(
      names = "--command",
      paramLabel = "FILE",
      description = "The sayso script (default: the one of this folder).")
  private Path command = Path.of(System.getProperty("sayso.root", "."), "sayso");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    boolean reached =
        new ServerLoadRun(statements, readers, Duration.ofSeconds(seconds), pause)
            .run(command, data, spec.commandLine().getOut());
    return reached ? 0 : 1;
  }
}
