package org.sayso.cli.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A publisher on this machine, whose every answer a test decides. */
final class NewsServer implements AutoCloseable {
  /** What is answered. */
  record Reply(int status, Map<String, String> headers, String body) {
    static Reply of(String type, String body) {
      return new Reply(200, Map.of("Content-Type", type), body);
    }

    static Reply status(int status, String... header) {
      return new Reply(status, header.length == 0 ? Map.of() : Map.of(header[0], header[1]), "");
    }
  }

  /** Decides an answer. */
  @FunctionalInterface
  interface Handler {
    Reply answer(HttpExchange exchange);
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger served = new AtomicInteger();

  NewsServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    Handler handler = handlers.getOrDefault(path, ignored -> Reply.status(404));
    Reply reply = handler.answer(exchange);
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  NewsServer on(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  /** How many times a path was asked for. */
  long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  /** An article that is never the same twice, as pages with counters and advertisements are. */
  NewsServer article(String path) {
    return on(path, exchange -> Reply.of("text/html; charset=utf-8", page(path)));
  }

  private String page(String path) {
    String title = "News of " + path.replace('/', ' ').strip();
    return "<html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1>"
        + ("<p>The harbour master said on Tuesday that the ferry of line "
                + path.hashCode()
                + " had left the dock before the storm came in from the west of the island.</p>")
            .repeat(3)
        + "</article><footer>Page number "
        + served.incrementAndGet()
        + "</footer></body></html>";
  }

  /** An RSS feed of these paths. */
  String rss(String... paths) {
    StringBuilder feed =
        new StringBuilder(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Sund</title>");
    for (String path : paths) {
      feed.append("<item><title>t</title><link>").append(at(path)).append("</link></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  /** Serves a feed that has an entity tag and is not sent again to whoever has it. */
  NewsServer feed(String path, String etag, String body) {
    return on(
        path,
        exchange ->
            etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                ? Reply.status(304)
                : new Reply(
                    200, Map.of("Content-Type", "application/rss+xml", "ETag", etag), body));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
