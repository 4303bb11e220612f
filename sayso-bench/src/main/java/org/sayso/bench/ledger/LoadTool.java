package org.sayso.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.query.LedgerFilter;
import org.sayso.ledger.query.LedgerQueries;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.Reading;
import org.sayso.model.json.JsonCursor;

/**
 * Fills a ledger with invented readings and measures it: {@code LoadTool DIR|URL STATEMENTS [ask]};
 * with {@code ask} the ledger is there already and is only asked. Prints for each tenth of the load
 * (entries, stories, claims and search index included) readings a second and readings a second of
 * processor time, of all threads, compiler and garbage collector included; then the times of the
 * questions. Making the invented readings is left out of both.
 */
public final class LoadTool {
  private static final int BATCH = 400;
  private static final int QUESTIONS = 200;

  private LoadTool() {}

  public static void main(String[] args) {
    long readings = Long.parseLong(args[1]) / LoadReadings.STATEMENTS;
    try (Ledger ledger = Ledger.open(StoreLocation.parse(args[0]))) {
      long tenth = Math.max(1, readings / 10);
      Watch watch = new Watch();
      Watch making = new Watch();
      making.pause();
      long inTenth = 0;
      boolean load = args.length < 3 || !args[2].equals("ask");
      for (long at = 0; load && at < readings; at += BATCH) {
        watch.pause();
        making.resume();
        List<Reading> batch = new ArrayList<>();
        for (long number = at; number < Math.min(readings, at + BATCH); number++) {
          batch.add(LoadReadings.reading(number));
        }
        making.pause();
        watch.resume();
        ledger.add(batch, Instant.EPOCH.plusSeconds(at));
        inTenth += batch.size();
        if (inTenth >= tenth || at + BATCH >= readings) {
          System.out.println(
              String.format(
                  Locale.ROOT,
                  "statements %9d: %6.0f readings/s, %6.0f readings a processor second, added in %4.1f times the time of making",
                  (at + batch.size()) * LoadReadings.STATEMENTS,
                  inTenth / watch.seconds(),
                  inTenth / watch.processorSeconds(),
                  watch.processorSeconds() / making.processorSeconds()));
          watch = new Watch();
          making = new Watch();
          making.pause();
          inTenth = 0;
        }
      }
      questions(ledger.queries(), readings);
    }
  }

  /** Time of the clock and of the processors, without what is between pause and resume. */
  private static final class Watch {
    private long wall = System.nanoTime();
    private long processor = processorNanos();
    private boolean running = true;

    void pause() {
      turn();
    }

    void resume() {
      turn();
    }

    private void turn() {
      wall = System.nanoTime() - wall;
      processor = processorNanos() - processor;
      running = !running;
    }

    private static long processorNanos() {
      return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    double seconds() {
      return (running ? System.nanoTime() - wall : wall) / 1e9;
    }

    double processorSeconds() {
      return (running ? processorNanos() - processor : processor) / 1e9;
    }
  }

  private static void questions(LedgerQueries queries, long readings) {
    List<String> speakers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Reading reading = LoadReadings.reading(readings / QUESTIONS * i);
      speakers.add(reading.actors().get(0).name());
      String[] parts = reading.report().text().split(" ", 8);
      words.add(parts[0] + " " + parts[4]);
    }
    time("who", i -> queries.who(speakers.get(i), 50));
    time("search", i -> queries.search(words.get(i), 50));
    time("search, a common word", i -> queries.search("government", 50));
    time("claims, newest", i -> queries.claims(filter("", ""), line -> {}));
    time("claims by standing", i -> queries.claims(filter("standing", "disputed"), line -> {}));
    time("claims by speaker", i -> queries.claims(filter("speaker", speakers.get(i)), line -> {}));
    time("claims by outlet", i -> queries.claims(filter("outlet", "Outlet " + i % 50), line -> {}));
    time("claims by stance", i -> queries.claims(filter("stance", "denies"), line -> {}));
    time("claims by flag", i -> queries.claims(filter("flag", "single-origin"), line -> {}));
    time("claims of a day", i -> queries.claims(day(i), line -> {}));
    time("stories, newest", i -> queries.stories(filter("", ""), line -> {}));
    time(
        "stories by outlet",
        i -> queries.stories(filter("outlet", "Outlet " + i % 50), line -> {}));
    time(
        "stories by speaker", i -> queries.stories(filter("speaker", speakers.get(i)), line -> {}));
    List<String> ids = new ArrayList<>();
    queries.claims(filter("", ""), line -> ids.add(JsonCursor.parse(line).field("claim").text()));
    time("one claim", i -> queries.claim(ids.get(i % ids.size())));
  }

  private static LedgerFilter day(int i) {
    Instant day =
        LocalDate.of(2020, 1, 1).plusDays(i % 30).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new LedgerFilter(
        Optional.of(day),
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        50);
  }

  private static LedgerFilter filter(String field, String value) {
    return new LedgerFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(value).filter(given -> field.equals("speaker")),
        Optional.of(value).filter(given -> field.equals("outlet")),
        Optional.of(value).filter(given -> field.equals("stance")),
        Optional.of(value).filter(given -> field.equals("standing")),
        Optional.of(value).filter(given -> field.equals("flag")),
        Optional.empty(),
        50);
  }

  private static void time(String name, java.util.function.IntConsumer question) {
    double[] millis = new double[QUESTIONS];
    double[] processor = new double[QUESTIONS];
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < QUESTIONS; i++) {
      long busy = thread.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      question.accept(i);
      millis[i] = (System.nanoTime() - start) / 1e6;
      processor[i] = (thread.getCurrentThreadCpuTime() - busy) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(processor);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-22s median %7.1f ms, p95 %7.1f ms; of the processor median %7.1f ms, p95 %7.1f ms",
            name,
            millis[QUESTIONS / 2],
            millis[QUESTIONS * 95 / 100],
            processor[QUESTIONS / 2],
            processor[QUESTIONS * 95 / 100]));
  }
}
