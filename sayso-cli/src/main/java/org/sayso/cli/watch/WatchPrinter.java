package org.sayso.cli.watch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.sayso.cli.Console;
import org.sayso.cli.terminal.Harmless;
import org.sayso.model.Problem;
import org.sayso.model.Report;
import org.sayso.model.json.JsonText;

/**
 * Prints what happens while watching: a line for people on a terminal, else an object a line. What
 * goes wrong is told on standard error too. Threads may share it.
 */
final class WatchPrinter implements Consumer<WatchEvent> {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Console console;
  private final Clock clock;
  private final boolean people;
  private long added;
  private long skipped;
  private long failed;

  /**
   * @param people whether people read it; else programs
   */
  WatchPrinter(Console console, Clock clock, boolean people) {
    this.console = console;
    this.clock = clock;
    this.people = people;
  }

  @Override
  public synchronized void accept(WatchEvent event) {
    count(event);
    if (people) {
      String line = words(event);
      if (!line.isEmpty()) {
        String time = CLOCK.format(LocalTime.now(clock));
        console.out().println(time + " " + Harmless.line(line));
      }
    } else {
      console.out().print(json(event) + "\n");
      String trouble = trouble(event);
      if (!trouble.isEmpty()) {
        console.err().println("sayso: " + Harmless.line(trouble));
        console.err().flush();
      }
    }
    console.out().flush();
  }

  private void count(WatchEvent event) {
    if (event instanceof WatchEvent.Added) {
      added++;
    } else if (event instanceof WatchEvent.Skipped) {
      skipped++;
    } else if (event instanceof WatchEvent.FeedFailed || event instanceof WatchEvent.FeedPutOff) {
      failed++;
    }
  }

  private String words(WatchEvent event) {
    if (event instanceof WatchEvent.Added done) {
      Report report = done.reading().report();
      String title = report.metadata().title();
      String outlet = report.metadata().outlet();
      int count = done.reading().attributions().size();
      return "added    "
          + (title == null ? done.address() : title)
          + (outlet == null ? "" : " (" + outlet + ")")
          + ", "
          + count
          + (count == 1 ? " statement" : " statements");
    } else if (event instanceof WatchEvent.Known known) {
      return "known    " + known.address();
    } else if (event instanceof WatchEvent.Asked asked) {
      return asked.fresh() == 0 ? "" : "listed   " + asked.feed() + ": " + asked.fresh() + " new";
    }
    return trouble(event);
  }

  private String trouble(WatchEvent event) {
    if (event instanceof WatchEvent.Skipped skip) {
      return "skipped  " + text(skip.problem());
    } else if (event instanceof WatchEvent.PutOff off) {
      return "put off  " + text(off.problem()) + ", again at " + time(off.again());
    } else if (event instanceof WatchEvent.FeedFailed off) {
      return "failed   " + text(off.problem()) + ", again at " + time(off.again());
    } else if (event instanceof WatchEvent.FeedPutOff off) {
      return "waits    "
          + off.feed()
          + ": failed "
          + off.failures()
          + (off.failures() == 1 ? " time" : " times")
          + ", is not asked before "
          + time(off.until());
    } else if (event instanceof WatchEvent.Remark remark) {
      return "note on  " + text(remark.problem());
    }
    return "";
  }

  private static String text(Problem problem) {
    return problem.input() + ": " + problem.message() + " [" + problem.code() + "]";
  }

  private String time(Instant instant) {
    return instant
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(clock.getZone())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private String json(WatchEvent event) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("time", now.toString());
          write(json, event);
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, WatchEvent event) throws IOException {
    if (event instanceof WatchEvent.Added done) {
      Report report = done.reading().report();
      json.writeStringField("event", "added");
      json.writeStringField("feed", done.feed());
      json.writeStringField("address", done.address());
      json.writeStringField("report", report.id());
      json.writeStringField("title", report.metadata().title());
      json.writeStringField("outlet", report.metadata().outlet());
      json.writeNumberField("attributions", done.reading().attributions().size());
    } else if (event instanceof WatchEvent.Known known) {
      json.writeStringField("event", "known");
      json.writeStringField("feed", known.feed());
      json.writeStringField("address", known.address());
      json.writeStringField("report", known.report());
    } else if (event instanceof WatchEvent.Asked asked) {
      json.writeStringField("event", "asked");
      json.writeStringField("feed", asked.feed());
      json.writeBooleanField("changed", asked.changed());
      json.writeNumberField("new", asked.fresh());
    } else if (event instanceof WatchEvent.Skipped skip) {
      json.writeStringField("event", "skipped");
      json.writeStringField("feed", skip.feed());
      problem(json, skip.problem());
    } else if (event instanceof WatchEvent.PutOff off) {
      json.writeStringField("event", "put-off");
      json.writeStringField("feed", off.feed());
      problem(json, off.problem());
      json.writeStringField("again", off.again().toString());
    } else if (event instanceof WatchEvent.FeedFailed off) {
      json.writeStringField("event", "feed-failed");
      problem(json, off.problem());
      json.writeStringField("again", off.again().toString());
    } else if (event instanceof WatchEvent.FeedPutOff off) {
      json.writeStringField("event", "feed-waits");
      json.writeStringField("address", off.feed());
      json.writeNumberField("failures", off.failures());
      json.writeStringField("again", off.until().toString());
    } else if (event instanceof WatchEvent.Remark remark) {
      json.writeStringField("event", "remark");
      json.writeStringField("feed", remark.feed());
      problem(json, remark.problem());
    }
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStringField("address", problem.input());
    json.writeStringField("code", problem.code());
    json.writeStringField("message", problem.message());
  }

  /** Says what came of it all. {@code waiting} items still wait. */
  synchronized void end(long waiting) {
    console
        .err()
        .println(
            "sayso: "
                + added
                + " added, "
                + skipped
                + " skipped, "
                + waiting
                + " waiting"
                + (failed == 0 ? "" : ", " + failed + " times a feed could not be had"));
    console.err().flush();
  }

  /** Whether nothing was skipped and every feed could be had. */
  synchronized boolean clean() {
    return skipped == 0 && failed == 0;
  }
}
