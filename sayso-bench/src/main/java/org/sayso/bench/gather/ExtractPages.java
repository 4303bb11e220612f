package org.sayso.bench.gather;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Report;
import org.sayso.model.json.ReadingJson;

/**
 * Writes the reports of a folder of pages in the form that the extraction scorer takes, and says
 * how long the slowest took.
 *
 * <pre>ExtractPages GOLD_DIR OUT.jsonl</pre>
 */
public final class ExtractPages {
  private ExtractPages() {}

  public static void main(String[] arguments) throws IOException {
    Path pages = Path.of(arguments[0]).resolve("html");
    Gatherer gatherer = Gatherer.create(GatherLimits.DEFAULT);
    long slowest = 0;
    String slowestPage = "";
    try (BufferedWriter out =
            Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8);
        Stream<Gathered> reports =
            gatherer.gather(new InputSource.PathInput(pages), InputFormat.HTML)) {
      long before = System.nanoTime();
      for (Iterator<Gathered> all = reports.iterator(); all.hasNext(); ) {
        Gathered gathered = all.next();
        long now = System.nanoTime();
        if (now - before > slowest) {
          slowest = now - before;
          slowestPage = gathered.input();
        }
        if (gathered.outcome() instanceof Outcome.Done<Report> done) {
          String file = Path.of(gathered.input()).getFileName().toString();
          out.write(
              "{\"file\":\""
                  + file
                  + "\",\"report\":"
                  + ReadingJson.writeReport(done.value())
                  + "}\n");
        } else {
          System.err.println(gathered.outcome());
        }
        before = System.nanoTime();
      }
    }
    System.out.println("slowest page: " + slowest / 1_000_000 + " ms, " + slowestPage);
  }
}
