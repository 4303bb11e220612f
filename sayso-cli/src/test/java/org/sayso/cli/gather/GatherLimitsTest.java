package org.sayso.cli.gather;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cli.CommandRun;
import org.sayso.cli.ExitCode;

/** Every limit of gathering is an option, and what is over it is told by name. */
class GatherLimitsTest {
  private static final String SENTENCE =
      "The harbour master said on Tuesday that the western basin would stay closed until noon. ";
  private static final String PAGE =
      "<html><head><title>Basin closed</title></head><body><article><h1>Basin closed</h1><p>"
          + SENTENCE.repeat(3)
          + "</p><p>"
          + SENTENCE.repeat(4)
          + "</p></article></body></html>";

  @TempDir Path folder;
  private final CountDownLatch never = new CountDownLatch(1);
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/page", exchange -> answer(exchange, 200));
    server.createContext("/robots.txt", exchange -> answer(exchange, 404));
    server.createContext("/round", exchange -> move(exchange, "/round"));
    server.createContext("/moved", exchange -> move(exchange, "/page"));
    server.createContext("/slow", this::hang);
    server.start();
  }

  @AfterEach
  void stop() {
    never.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private static void move(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Sends the head and one byte, and then nothing. */
  private void hang(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1_000);
    exchange.getResponseBody().write('x');
    exchange.getResponseBody().flush();
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private CommandRun fetch(String path, String... options) {
    String address = "http://localhost:" + server.getAddress().getPort() + path;
    String[] all = new String[options.length + 5];
    System.arraycopy(options, 0, all, 5, options.length);
    all[0] = "gather";
    all[1] = "--allow-private";
    all[2] = "--pause";
    all[3] = "0";
    all[4] = address;
    return CommandRun.of(all);
  }

  @Test
  void anEndlessRedirectEnds() {
    CommandRun run = fetch("/round");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("redirect");
  }

  @Test
  void redirectsAreBounded() {
    assertThat(fetch("/moved", "--max-redirects", "1").code()).isEqualTo(ExitCode.ALL);
    assertThat(fetch("/moved", "--max-redirects", "0").err()).contains("redirect");
  }

  @Test
  void aSlowServerIsNotWaitedForLongerThanAsked() {
    long before = System.nanoTime();
    CommandRun run = fetch("/slow", "--timeout", "1");
    assertThat((System.nanoTime() - before) / 1_000_000_000L).isLessThan(25);
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("/slow");
  }

  @Test
  void serversHearTheNameThatWasGiven() {
    assertThat(fetch("/page", "--user-agent", "Gazette/2 (desk)").code()).isEqualTo(ExitCode.ALL);
    assertThat(agents).isNotEmpty().containsOnly("Gazette/2 (desk)");
  }

  @Test
  void thisMachineIsRefusedUnlessAllowed() {
    CommandRun run =
        CommandRun.of("gather", "http://localhost:" + server.getAddress().getPort() + "/page");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("[private-address]").contains("--allow-private");
  }

  @Test
  void readAndAddHaveTheSameLimits() throws IOException {
    String address = "http://localhost:" + server.getAddress().getPort() + "/page";
    String page = Files.writeString(folder.resolve("page.html"), PAGE).toString();
    String ledger = folder.resolve("ledger").toString();
    assertThat(CommandRun.of("read", address).err()).contains("--allow-private");
    assertThat(CommandRun.of("read", "--allow-private", "--pause", "0", address).out())
        .contains("western basin");
    assertThat(CommandRun.of("read", "--max-bytes", "100", page).err()).contains("[too-large]");
    assertThat(CommandRun.of("read", "--max-depth", "0", page).code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("add", "--data", ledger, address).err()).contains("--allow-private");
    assertThat(
            CommandRun.of("add", "--data", ledger, "--allow-private", "--pause", "0", address)
                .err())
        .contains("1 added");
    assertThat(CommandRun.of("add", "--data", ledger, "--max-bytes", "100", page).err())
        .contains("[too-large]");
    assertThat(CommandRun.of("watch", "--data", ledger, "--timeout", "0", address).err())
        .contains("--timeout 0 is below 1");
  }

  @Test
  void whatIsGatheredGoesThroughAPipeIntoReading() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    String gathered = CommandRun.of("gather", page.toString()).out();
    String ledger = folder.resolve("ledger").toString();
    CommandRun read = CommandRun.withInput(gathered, "read", "-");
    assertThat(read.code()).isEqualTo(ExitCode.ALL);
    assertThat(read.out()).isEqualTo(CommandRun.of("read", page.toString()).out());
    assertThat(CommandRun.withInput(gathered, "add", "--data", ledger, "-").err())
        .contains("1 added");
    assertThat(CommandRun.of("add", "--data", ledger, page.toString()).err())
        .contains("1 there already");
  }

  @Test
  void pagesLinesAndTextsAreBounded() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    Path lines =
        Files.writeString(
            folder.resolve("r.jsonl"), "{\"id\":\"a\",\"text\":\"" + SENTENCE + "\"}\n");
    assertThat(CommandRun.of("gather", "--max-bytes", "100", page.toString()).err())
        .contains("[too-large]");
    assertThat(CommandRun.of("gather", "--max-line-bytes", "20", lines.toString()).code())
        .isEqualTo(ExitCode.SOME_SKIPPED);
    CommandRun cut = CommandRun.of("gather", "--max-chars", "300", page.toString());
    assertThat(cut.out()).contains("over-limit");
    assertThat(CommandRun.of("gather", "--max-depth", "64", page.toString()).out())
        .contains("western basin");
  }

  @ParameterizedTest
  @CsvSource({
    "--max-bytes,0",
    "--max-line-bytes,-1",
    "--max-depth,0",
    "--max-chars,0",
    "--timeout,0",
    "--pause,-1",
    "--max-redirects,-1",
    "--follow,0"
  })
  void aLimitOutOfBoundsIsNamed(String option, String value) {
    CommandRun run = CommandRun.of("gather", option, value, "page.html");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(option + " " + value + " is below");
  }
}
