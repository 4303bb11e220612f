package org.sayso.bench.time;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.bench.input.JsonLines;
import org.sayso.model.Flag;
import org.sayso.model.Report;
import org.sayso.read.structure.TextStructurer;
import org.sayso.read.time.WeekdayFlagger;

/** Prints the weekday flags of reports, to be judged by eye. */
public final class WeekdayFlags {
  private WeekdayFlags() {}

  /**
   * Prints a line for each flag and at last how many there are.
   *
   * @param files each a Wikinews table ({@code .csv}) or one report a line ({@code .jsonl})
   */
  public static void print(List<Path> files, PrintWriter out) throws IOException {
    TextStructurer structurer = TextStructurer.create();
    WeekdayFlagger flagger = WeekdayFlagger.create();
    int reports = 0;
    int flags = 0;
    for (Path file : files) {
      for (Report report : reports(file)) {
        reports++;
        for (Flag flag : flagger.flag(report, structurer.structure(report))) {
          flags++;
          out.println(report.id() + "\t" + flag.message());
        }
      }
    }
    out.println("reports " + reports + ", flags " + flags);
  }

  private static List<Report> reports(Path file) throws IOException {
    if (file.toString().endsWith(".csv")) {
      return WikinewsCsv.read(file);
    }
    List<Report> reports = new ArrayList<>();
    JsonLines.read(file).forEach(line -> reports.add(TimeReadings.report(line.object())));
    return reports;
  }
}
