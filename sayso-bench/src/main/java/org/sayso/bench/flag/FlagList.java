package org.sayso.bench.flag;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.bench.input.EngineReadings;
import org.sayso.bench.time.WikinewsCsv;
import org.sayso.model.Flag;
import org.sayso.model.Reading;
import org.sayso.model.ReadingStage;
import org.sayso.model.Report;

/** Reads reports and prints their flags, to be judged by eye, and at last how many of each sort. */
public final class FlagList {
  private FlagList() {}

  /**
   * Prints a line for each flag: report, type, message; then a line for each type.
   *
   * @param files each a Wikinews table ({@code .csv}) or one report a line ({@code .jsonl})
   */
  public static void print(ReadingStage stage, List<Path> files, PrintWriter out)
      throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      reports.addAll(
          file.toString().endsWith(".csv") ? WikinewsCsv.read(file) : EngineReadings.reports(file));
    }
    List<Reading> readings = reports.parallelStream().map(stage::read).toList();
    Map<String, Integer> counts = new TreeMap<>();
    for (Reading reading : readings) {
      for (Flag flag : reading.flags()) {
        counts.merge(flag.type(), 1, Integer::sum);
        out.println(reading.report().id() + "\t" + flag.type() + "\t" + flag.message());
      }
    }
    out.println("reports " + reports.size());
    counts.forEach((type, count) -> out.println(type + " " + count));
  }
}
