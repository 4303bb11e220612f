package org.sayso.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.Outcome;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;

/** A server on a free port over a ledger in a folder, and somebody who asks it. */
final class ServedLedger implements AutoCloseable {
  private static final ReadingStage ENGINE = DemoReadings.ENGINE;

  private final Ledger ledger;
  private final SaysoServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private ServedLedger(Ledger ledger, SaysoServer server) {
    this.ledger = ledger;
    this.server = server;
  }

  /** A server over an empty ledger. */
  static ServedLedger empty(Path folder) {
    Ledger ledger = Ledger.open(new StoreLocation.Directory(folder));
    return new ServedLedger(ledger, SaysoServer.start(ServerConfig.loopback(0), ledger, ENGINE));
  }

  /** A server over a ledger with the example reports. */
  static ServedLedger demo(Path folder) {
    ServedLedger served = empty(folder);
    served.ledger.add(DemoReadings.all(), Instant.parse("2025-05-20T09:00:00Z"));
    return served;
  }

  Ledger ledger() {
    return ledger;
  }

  String address() {
    return server.address();
  }

  /** Reads the files of an example and adds them. */
  ServedLedger addExample(String name) {
    try (Stream<Gathered> gathered =
        Gatherer.create(GatherLimits.DEFAULT)
            .gather(
                InputSource.parse(
                    Path.of("..", "examples", name, "report.html").toString(), System.in),
                InputFormat.AUTO)) {
      List<Reading> readings =
          gathered
              .map(item -> ((Outcome.Done<Report>) item.outcome()).value())
              .map(ENGINE::read)
              .toList();
      ledger.add(readings, Instant.parse("2025-05-14T09:00:00Z"));
    }
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  HttpResponse<String> get(String path, String header, String value) {
    return send(HttpRequest.newBuilder(uri(path)).header(header, value).build());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  URI uri(String path) {
    return URI.create(address()).resolve(path);
  }

  @Override
  public void close() {
    server.close();
    ledger.close();
  }
}
