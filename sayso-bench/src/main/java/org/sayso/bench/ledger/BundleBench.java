package org.sayso.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.sayso.ledger.act.Decisions;
import org.sayso.ledger.fact.FactExtractor;
import org.sayso.ledger.fact.ReportFacts;
import org.sayso.ledger.fold.StoryFold;
import org.sayso.ledger.json.LedgerJson;
import org.sayso.ledger.story.Story;
import org.sayso.model.Reading;
import org.sayso.model.json.ReadingJson;

/**
 * Folds a story bundle and writes {@code stories.jsonl}, {@code claims.jsonl} and {@code
 * chain.jsonl} for the scorer: {@code BundleBench BUNDLE_DIR OUT_DIR [READINGS.jsonl]}. Without
 * readings the gold's own are taken, which measures the ledger without the reader.
 */
public final class BundleBench {
  private BundleBench() {}

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Reading> readings =
        args.length > 2
            ? Files.readAllLines(Path.of(args[2])).stream()
                .filter(line -> !line.isBlank())
                .map(ReadingJson::read)
                .toList()
            : BundleGold.readings(Path.of(args[0]));
    FactExtractor extractor = FactExtractor.create();
    List<ReportFacts> facts =
        readings.stream().map(reading -> extractor.extract(reading, Instant.EPOCH)).toList();
    List<Story> stories = StoryFold.create().fold(facts, Decisions.NONE);
    Files.write(out.resolve("stories.jsonl"), stories.stream().map(LedgerJson::write).toList());
    Files.write(
        out.resolve("claims.jsonl"),
        stories.stream().flatMap(story -> story.claims().stream()).map(LedgerJson::write).toList());
    Files.write(
        out.resolve("chain.jsonl"),
        stories.stream().flatMap(story -> story.chain().stream()).map(LedgerJson::write).toList());
  }
}
