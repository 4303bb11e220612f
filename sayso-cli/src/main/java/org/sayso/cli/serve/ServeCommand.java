package org.sayso.cli.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Console;
import org.sayso.cli.read.FlagSwitches;
import org.sayso.cli.read.KnowledgeOptions;
import org.sayso.model.ReadingStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso serve}: the ledger as pages in a browser. */
@Command(
    name = "serve",
    sortOptions = false,
    header = "Shows the ledger in a browser.",
    description = {
      "",
      "Serves stories, claims, reports and people as web pages, and the same as JSON. Ends with Ctrl-C.",
      "A text that is pasted or dropped there is read as `sayso add` would, with the same --kb and --no-flag.",
      "On this machine nobody has to sign in. At any other address everybody has to: see `sayso user --help`.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sayso serve",
      "  sayso serve --demo",
      "  sayso serve --data my-ledger --port 9000",
      "  sayso serve --public-url https://desk.example.org"
    })
public final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<ReadingStage> engine;

  @Option(
      names = "--demo",
      description =
          "Opens on an example ledger, which is made at the first start. Usually in ./sayso-demo, so that your own is left alone.")
  private boolean demo;

  @Option(
      names = "--data",
      paramLabel = "DIR|URL",
      description =
          "Where the ledger is; made if it is not there. Usually ./sayso-data, or what SAYSO_DATA says.")
  private @Nullable String data;

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

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "How others reach the server through a proxy, such as https://desk.example.org. Everybody then signs in.")
  private @Nullable String publicUrl;

  @Option(
      names = "--sign-in",
      description = "Asks everybody to sign in, at this machine too, if it has several users.")
  private boolean signIn;

  @Option(
      names = "--accounts",
      paramLabel = "DIR",
      description =
          "Where the accounts are. Usually the folder of the ledger; ./sayso-data if that is in a database.")
  private @Nullable Path accounts;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many requests a second each client may send where one signs in. Usually ${DEFAULT-VALUE}.")
  private int rate;

  @Option(
      names = "--time-stamps",
      paramLabel = "URL",
      description =
          "A time stamp authority (RFC 3161) that confirms when evidence was attached. It gets the hash of each file, nothing else.")
  private @Nullable String timeStamps;

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private FlagSwitches flags = new FlagSwitches();

  public ServeCommand(Console console, Supplier<ReadingStage> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() throws InterruptedException {
    String ledger = place();
    return new ServeRun(console, flags.engine(knowledge.engine(engine, ledger)))
        .serve(
            ledger,
            demo,
            bind,
            port,
            accounts,
            Optional.ofNullable(publicUrl),
            signIn,
            rate,
            Optional.ofNullable(timeStamps));
  }

  private String place() {
    if (data != null) {
      return data;
    }
    String usual = Optional.ofNullable(System.getenv("SAYSO_DATA")).orElse("./sayso-data");
    return demo ? "./sayso-demo" : usual;
  }
}
