package org.sayso.bench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the load tool counts. */
class ServerLoadTest {
  @Test
  void aQuantileIsTheValueThatSoManyStayBelow() {
    List<Double> sorted = IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
    assertThat(ServerLoad.Seen.quantile(sorted, 500)).isEqualTo(51);
    assertThat(ServerLoad.Seen.quantile(sorted, 950)).isEqualTo(96);
    assertThat(ServerLoad.Seen.quantile(sorted, 1_000)).isEqualTo(100);
    assertThat(ServerLoad.Seen.quantile(List.of(7.0), 950)).isEqualTo(7);
  }

  @Test
  void whatIsNoAnswerIsCountedAsAnErrorAndWhatIsNotThereIsLeftOut() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var threads = Executors.newFixedThreadPool(4);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, 200, "{\"items\":[],\"next\":null}"));
    server.createContext("/stories", exchange -> answer(exchange, 404, ""));
    int[] times = new int[1];
    server.createContext(
        "/api/v1/sources",
        exchange -> {
          synchronized (times) {
            answer(exchange, times[0]++ == 0 ? 200 : 500, "");
          }
        });
    server.start();
    try {
      ServerLoad load =
          new ServerLoad(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
      ReaderAddresses addresses = load.addresses();
      assertThat(addresses.names())
          .contains("page: first", "sources")
          .doesNotContain("page: stories");
      ServerLoad.Seen seen = load.run(addresses, 3, Duration.ofMillis(400), 1, 1);
      assertThat(seen.errors()).isPositive();
      assertThat(seen.millis().get("sources")).hasSize((int) seen.errors());
      assertThat(seen.all()).isSorted();
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, int status, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void aLoadThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new ServerLoadRun(100_000, 0, Duration.ofSeconds(1), 0))
        .hasMessageContaining("readers 0");
    assertThatThrownBy(() -> new ServerLoadRun(10, 1, Duration.ofSeconds(1), 0))
        .hasMessageContaining("statements 10");
  }
}
