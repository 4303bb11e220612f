package org.sayso.train.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.sayso.gather.charset.TextDecoder;

/**
 * Corpora of pages with marked bodies: {@code ground-truth.json} beside {@code html/ID.html.gz}.
 *
 * <p>The split, fixed here: of {@code publishers}, sorted by id and counted from 0, the pages with
 * an odd number are for tuning and the others for reporting; {@code wcxb} is for tuning, {@code
 * fundus-eval} for reporting. Nothing is trained on or tuned to pages for reporting.
 */
final class GoldPages {
  private GoldPages() {}

  /** The pages for tuning. */
  static List<GoldPage> tune(Path corpora) throws IOException {
    List<GoldPage> pages = new ArrayList<>(half(load(corpora.resolve("publishers")), 1));
    pages.addAll(load(corpora.resolve("wcxb")));
    return pages;
  }

  /** The pages for reporting. */
  static List<GoldPage> report(Path corpora) throws IOException {
    List<GoldPage> pages = new ArrayList<>(half(load(corpora.resolve("publishers")), 0));
    pages.addAll(load(corpora.resolve("fundus-eval")));
    return pages;
  }

  private static List<GoldPage> half(List<GoldPage> pages, int remainder) {
    List<GoldPage> half = new ArrayList<>();
    for (int i = remainder; i < pages.size(); i += 2) {
      half.add(pages.get(i));
    }
    return half;
  }

  private static List<GoldPage> load(Path corpus) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(corpus.resolve("ground-truth.json").toFile());
    TreeSet<String> ids = new TreeSet<>();
    gold.fieldNames().forEachRemaining(ids::add);
    List<GoldPage> pages = new ArrayList<>();
    for (String id : ids) {
      String body = gold.path(id).path("articleBody").asText("");
      try (InputStream html =
          new GZIPInputStream(Files.newInputStream(corpus.resolve("html/" + id + ".html.gz")))) {
        pages.add(
            new GoldPage(
                corpus.getFileName() + "/" + id, TextDecoder.decode(html.readAllBytes()), body));
      }
    }
    return pages;
  }
}
