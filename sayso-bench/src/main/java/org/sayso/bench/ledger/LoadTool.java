package org.sayso.bench.ledger;

import java.nio.file.Path;
import java.time.Instant;
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

/**
 * Fills a ledger with invented readings and measures it: {@code LoadTool DIR STATEMENTS}. Prints
 * readings a second for each tenth of the load (entries, stories, claims and search index
 * included), then the times of five kinds of question.
 */
public final class LoadTool {
  private static final int BATCH = 400;
  private static final int QUESTIONS = 40;

  private LoadTool() {}

  public static void main(String[] args) {
    long readings = Long.parseLong(args[1]) / LoadReadings.STATEMENTS;
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(Path.of(args[0])))) {
      long tenth = Math.max(1, readings / 10);
      long start = System.nanoTime();
      long inTenth = 0;
      long making = 0;
      for (long at = 0; at < readings; at += BATCH) {
        long made = System.nanoTime();
        List<Reading> batch = new ArrayList<>();
        for (long number = at; number < Math.min(readings, at + BATCH); number++) {
          batch.add(LoadReadings.reading(number));
        }
        making += System.nanoTime() - made;
        ledger.add(batch, Instant.EPOCH.plusSeconds(at));
        inTenth += batch.size();
        if (inTenth >= tenth || at + BATCH >= readings) {
          double seconds = (System.nanoTime() - start - making) / 1e9;
          System.out.println(
              String.format(
                  Locale.ROOT,
                  "statements %9d: %6.0f readings/s",
                  (at + batch.size()) * LoadReadings.STATEMENTS,
                  inTenth / seconds));
          start = System.nanoTime();
          making = 0;
          inTenth = 0;
        }
      }
      questions(ledger.queries(), readings);
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
    time(
        "claims by standing",
        i -> queries.claims(filter(Optional.of("disputed"), Optional.empty()), line -> {}));
    time(
        "claims by speaker",
        i -> queries.claims(filter(Optional.empty(), Optional.of(speakers.get(i))), line -> {}));
    time(
        "stories, newest",
        i -> queries.stories(filter(Optional.empty(), Optional.empty()), line -> {}));
  }

  private static LedgerFilter filter(Optional<String> standing, Optional<String> speaker) {
    return new LedgerFilter(
        Optional.empty(),
        Optional.empty(),
        speaker,
        Optional.empty(),
        Optional.empty(),
        standing,
        Optional.empty(),
        Optional.empty(),
        50);
  }

  private static void time(String name, java.util.function.IntConsumer question) {
    double[] millis = new double[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      long start = System.nanoTime();
      question.accept(i);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-20s median %7.1f ms, p95 %7.1f ms",
            name,
            millis[QUESTIONS / 2],
            millis[QUESTIONS * 95 / 100]));
  }
}
