package org.sayso.server.demo;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.ledger.Ledger;
import org.sayso.model.Outcome;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * The example reports that come with the program: an invented story of three days, two other
 * matters, six articles of Wikinews. They are read by the engine like anybody's reports; each
 * counts as seen when it came out, so that the ledger looks as if it had grown with the story.
 */
public final class DemoLedger {
  private static final String FILE = "reports.jsonl";

  private DemoLedger() {}

  /** Told how far the reading is. */
  @FunctionalInterface
  public interface Progress {
    void read(int done, int all);
  }

  /** The example reports, earliest first. */
  public static List<Report> reports() {
    InputStream file = DemoLedger.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new SaysoException(
          Fault.ENVIRONMENT, FILE + " is missing from the program; build it again");
    }
    try (Stream<Gathered> gathered =
        Gatherer.create(GatherLimits.DEFAULT)
            .gather(new InputSource.StreamInput(FILE, file), InputFormat.JSONL)) {
      return gathered
          .map(DemoLedger::report)
          .sorted(Comparator.comparing(DemoLedger::seen).thenComparing(Report::id))
          .toList();
    }
  }

  private static Report report(Gathered gathered) {
    if (gathered.outcome() instanceof Outcome.Done<Report> done) {
      return done.value();
    }
    throw new SaysoException(
        Fault.BUG, "the example report " + gathered.input() + " is unreadable");
  }

  /**
   * Reads what is not in the ledger yet and adds it. Whoever stops it midway loses nothing.
   *
   * @return how many reports were added
   */
  public static int fill(Ledger ledger, ReadingStage engine, Progress progress) {
    List<Report> missing = new ArrayList<>(reports());
    missing.removeIf(ledger::holds);
    int done = 0;
    for (Report report : missing) {
      Reading reading = engine.read(report);
      ledger.add(List.of(reading), seen(report));
      progress.read(++done, missing.size());
    }
    return done;
  }

  private static Instant seen(Report report) {
    PublicationTime published = report.metadata().published();
    if (published instanceof PublicationTime.Instant moment) {
      return moment.time().toInstant();
    }
    return published == null
        ? Instant.EPOCH
        : published.day().atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
