package org.sayso.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers who ask a server for one thing after the other. */
final class ServerLoad {
  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  ServerLoad(URI server) {
    this.server = server;
  }

  /** One answer. */
  record Answer(String kind, double millis, boolean good) {}

  /**
   * What readers saw.
   *
   * @param millis how long answers took by kind, shortest first
   */
  record Seen(Map<String, List<Double>> millis, long errors) {
    List<Double> all() {
      List<Double> all = new ArrayList<>();
      millis.values().forEach(all::addAll);
      Collections.sort(all);
      return all;
    }

    /** The value that so many of a thousand stay below; {@code sorted} holds at least one. */
    static double quantile(List<Double> sorted, int ofThousand) {
      return sorted.get(
          (int) Math.min(sorted.size() - 1L, (long) sorted.size() * ofThousand / 1000));
    }
  }

  ReaderAddresses addresses() {
    return ReaderAddresses.of(path -> ask(path).body()).thatAre(path -> ask(path).statusCode());
  }

  private HttpResponse<String> ask(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param pauseMillis how long a reader looks at an answer before asking for the next
   * @param seed by which readers choose; another one asks for other things
   */
  Seen run(ReaderAddresses addresses, int readers, Duration time, int pauseMillis, long seed)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    long end = System.nanoTime() + time.toNanos();
    try {
      List<Future<List<Answer>>> running = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        Random random = new Random(seed * 1_000 + i);
        running.add(threads.submit(() -> read(addresses, random, end, pauseMillis)));
      }
      Map<String, List<Double>> millis = new TreeMap<>();
      long errors = 0;
      for (Future<List<Answer>> reader : running) {
        for (Answer answer : reader.get()) {
          errors += answer.good() ? 0 : 1;
          millis.computeIfAbsent(answer.kind(), any -> new ArrayList<>()).add(answer.millis());
        }
      }
      millis.values().forEach(Collections::sort);
      return new Seen(millis, errors);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Answer> read(ReaderAddresses addresses, Random random, long end, int pauseMillis)
      throws InterruptedException {
    List<Answer> answers = new ArrayList<>();
    while (System.nanoTime() < end) {
      ReaderAddresses.Address next = addresses.next(random);
      long start = System.nanoTime();
      boolean good;
      try {
        HttpResponse<byte[]> answer =
            client.send(
                HttpRequest.newBuilder(server.resolve(next.path()))
                    .timeout(Duration.ofSeconds(60))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        good = answer.statusCode() == 200;
      } catch (IOException e) {
        good = false;
      }
      answers.add(new Answer(next.kind(), (System.nanoTime() - start) / 1e6, good));
      if (pauseMillis > 0) {
        Thread.sleep(random.nextInt(2 * pauseMillis));
      }
    }
    return answers;
  }
}
