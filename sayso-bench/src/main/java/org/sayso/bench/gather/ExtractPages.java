package org.sayso.bench.gather;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;

/**
 * Takes the pages of a corpus through several extractors on one thread, writes each one's reports
 * for {@code score_extraction.py}, and tells their times beside each other.
 *
 * <pre>ExtractPages GOLD_DIR OUT_DIR [ROUNDS]</pre>
 *
 * <p>Times are of the processor, not of the clock, and each page goes through all extractors before
 * the next page comes, in turning order, so that what else the machine does falls on all alike. The
 * first round warms up and is left out of the times where there are more.
 */
public final class ExtractPages {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time of one extractor over all pages and rounds that count. */
  private static final class Time {
    long all;
    long slowest;
    String slowestPage = "";
    int empty;
    int failed;

    void add(String page, long taken) {
      all += taken;
      if (taken > slowest) {
        slowest = taken;
        slowestPage = page;
      }
    }
  }

  private ExtractPages() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    Files.createDirectories(out);
    Map<String, String> pages = pages(corpus.resolve("html"));
    Map<PageText, Time> times = new EnumMap<>(PageText.class);
    Map<PageText, Map<String, Report>> reports = new EnumMap<>(PageText.class);
    for (PageText extractor : PageText.values()) {
      reports.put(extractor, new LinkedHashMap<>());
    }
    for (int round = 0; round < rounds; round++) {
      if (round < 2) {
        for (PageText extractor : PageText.values()) {
          times.put(extractor, new Time());
        }
      }
      round(pages, times, reports, round);
    }
    for (PageText extractor : PageText.values()) {
      String name =
          extractor.name().toLowerCase(Locale.ROOT) + "-" + corpus.getFileName() + ".jsonl";
      write(reports.getOrDefault(extractor, Map.of()), out.resolve(name));
    }
    int counted = pages.size() * Math.max(1, rounds - 1);
    long plain = times.getOrDefault(PageText.JSOUP, new Time()).all;
    times.forEach(
        (extractor, time) ->
            System.out.printf(
                Locale.ROOT,
                "%-14s %6.1f ms a page  %.2f of plain jsoup  slowest %d ms (%s)  %d empty  %d failed%n",
                extractor,
                time.all / 1e6 / counted,
                plain / (double) time.all,
                time.slowest / 1_000_000,
                time.slowestPage,
                time.empty,
                time.failed));
  }

  private static void round(
      Map<String, String> pages,
      Map<PageText, Time> times,
      Map<PageText, Map<String, Report>> reports,
      int round) {
    PageText[] extractors = PageText.values();
    int turn = round;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      for (int i = 0; i < extractors.length; i++) {
        PageText extractor = extractors[(i + turn) % extractors.length];
        Time time = times.computeIfAbsent(extractor, key -> new Time());
        long before = THREADS.getCurrentThreadCpuTime();
        Optional<Report> report;
        try {
          report = extractor.of(page.getValue());
        } catch (RuntimeException broken) {
          System.err.println(extractor + " failed on " + page.getKey() + ": " + broken);
          time.failed++;
          report = Optional.empty();
        }
        time.add(page.getKey(), THREADS.getCurrentThreadCpuTime() - before);
        time.empty += report.isEmpty() ? 1 : 0;
        Map<String, Report> kept = reports.computeIfAbsent(extractor, key -> new LinkedHashMap<>());
        report.ifPresent(one -> kept.put(page.getKey(), one));
      }
      turn++;
    }
  }

  private static void write(Map<String, Report> reports, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Report> report : reports.entrySet()) {
        writer.write(
            "{\"file\":\""
                + report.getKey()
                + "\",\"report\":"
                + ReadingJson.writeReport(report.getValue())
                + "}\n");
      }
    }
  }

  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
        pages.put(String.valueOf(file.getFileName()), TextDecoder.decode(stream.readAllBytes()));
      }
    }
    return pages;
  }
}
