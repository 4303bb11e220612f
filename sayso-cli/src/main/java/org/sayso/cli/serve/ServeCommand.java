package org.sayso.cli.serve;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sayso.cli.Console;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso serve}: the ledger as pages in a browser. */
@Command(
    name = "serve",
    sortOptions = false,
    header = "Shows the ledger in a browser.",
    description = {
      "",
      "Serves stories, claims, reports and people as web pages, and the same as JSON. Ends with Ctrl-C.",
      ""
    },
    footer = {"", "Examples:", "  sayso serve", "  sayso serve --data my-ledger --port 9000"})
public final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ReadingStage> engine;

  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      defaultValue = "${env:SAYSO_DATA:-./sayso-data}",
      description =
          "Where the ledger is; made if it is not there. Usually ./sayso-data, or what SAYSO_DATA says.")
  private String data = "./sayso-data";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8710",
      description = "The port to listen on; 0 takes any free one. Usually ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on. Usually ${DEFAULT-VALUE}, which only this machine can reach.")
  private String bind = "127.0.0.1";

  public ServeCommand(Console console, Supplier<ReadingStage> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new ServeRun(console, engine).serve(data, bind, port);
  }
}
