package org.sayso.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.gather.Gatherer;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** Reports of a wanted length, put together from the paragraphs of real ones. */
public final class ComposedReports {
  private ComposedReports() {}

  /**
   * The paragraphs of all {@code report.txt} files below a folder, in the order of their paths.
   *
   * @throws SaysoException with {@link Fault#USER} if there are none
   */
  public static List<String> paragraphs(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.endsWith("report.txt")).sorted().toList();
    }
    Gatherer gatherer = Gatherer.create(GatherLimits.DEFAULT);
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files) {
      try (var gathered = gatherer.gather(new InputSource.PathInput(file), InputFormat.TEXT)) {
        gathered.forEach(
            each -> {
              if (each.outcome() instanceof Outcome.Done<Report> done) {
                done.value()
                    .text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(paragraphs::add);
              }
            });
      }
    }
    if (paragraphs.isEmpty()) {
      throw new SaysoException(Fault.USER, "there is no report.txt with words below " + folder);
    }
    return List.copyOf(paragraphs);
  }

  /**
   * Reports that differ from each other: each begins one paragraph after the one before and goes
   * on, from the last paragraph back to the first, until it has the words.
   *
   * @param words white-space separated, at least so many in each report
   */
  public static List<Report> compose(List<String> paragraphs, int words, int count) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      int have = 0;
      for (int k = i; have < words; k++) {
        String paragraph = paragraphs.get(k % paragraphs.size());
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
        have += paragraph.split("\\s+").length;
      }
      reports.add(Report.ofText("composed-" + i, text.toString()));
    }
    return List.copyOf(reports);
  }
}
