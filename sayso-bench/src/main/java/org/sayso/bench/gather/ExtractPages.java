package org.sayso.bench.gather;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Takes the reports out of a corpus of pages with each extractor in the same run, on one thread.
 * Writes them in the form that the extraction scorer takes, and prints for each the time a page
 * takes, as a multiple of plain jsoup's speed, and its slowest page.
 *
 * <pre>ExtractPages GOLD_DIR OUT_DIR [ROUNDS]</pre>
 *
 * <p>The last round is the one that is told, so that two or more rounds measure a warm machine.
 */
public final class ExtractPages {
  private record Time(long all, long slowest, String slowestPage) {}

  private ExtractPages() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    Files.createDirectories(out);
    Map<String, String> pages = pages(corpus.resolve("html"));
    Map<PageText, Time> times = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (PageText extractor : PageText.values()) {
        String name =
            extractor.name().toLowerCase(Locale.ROOT) + "-" + corpus.getFileName() + ".jsonl";
        times.put(extractor, run(extractor, pages, out.resolve(name)));
      }
    }
    long plain = times.getOrDefault(PageText.JSOUP, new Time(1, 1, "")).all();
    times.forEach(
        (extractor, time) ->
            System.out.printf(
                Locale.ROOT,
                "%-14s %6.1f ms a page  %.2f of plain jsoup  slowest %d ms (%s)%n",
                extractor,
                time.all() / 1e6 / pages.size(),
                plain / (double) time.all(),
                time.slowest() / 1_000_000,
                time.slowestPage()));
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

  private static Time run(PageText extractor, Map<String, String> pages, Path out)
      throws IOException {
    long all = 0;
    long slowest = 0;
    String slowestPage = "";
    try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        long before = System.nanoTime();
        Optional<Report> report = extractor.of(page.getValue());
        long taken = System.nanoTime() - before;
        all += taken;
        if (taken > slowest) {
          slowest = taken;
          slowestPage = page.getKey();
        }
        if (report.isPresent()) {
          writer.write(
              "{\"file\":\""
                  + page.getKey()
                  + "\",\"report\":"
                  + ReadingJson.writeReport(report.get())
                  + "}\n");
        }
      }
    }
    return new Time(all, slowest, slowestPage);
  }
}
