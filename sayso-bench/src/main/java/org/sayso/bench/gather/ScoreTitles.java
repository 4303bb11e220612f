package org.sayso.bench.gather;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.metadata.Found;
import org.sayso.gather.metadata.JsonLd;
import org.sayso.gather.metadata.MetaTags;
import org.sayso.gather.metadata.MetadataExtractor;
import org.sayso.gather.metadata.PageElements;

/**
 * How often the first title of a page is the marked one, with the table of outlets and without it,
 * and how often any of its titles is: the half of a corpus at even (0) or odd (1) places of the
 * sorted ids.
 *
 * <pre>ScoreTitles GOLD_DIR 0|1 [list]</pre>
 *
 * <p>Titles are equal but for case, white space and invisible characters. With {@code list}, pages
 * whose first title is another are told: for the half for tuning.
 */
public final class ScoreTitles {
  private static final List<MetadataExtractor> EXTRACTORS =
      List.of(MetadataExtractor.create(), MetadataExtractor.knowingNoOutlets());

  private int pages;
  private final int[] right = new int[EXTRACTORS.size()];
  private int any;

  private ScoreTitles() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    int place = Integer.parseInt(arguments[1]);
    boolean list = arguments.length > 2;
    JsonNode gold = new ObjectMapper().readTree(corpus.resolve("ground-truth.json").toFile());
    TreeSet<String> ids = new TreeSet<>();
    gold.fieldNames().forEachRemaining(ids::add);
    ScoreTitles score = new ScoreTitles();
    int number = 0;
    for (String id : ids) {
      if (number++ % 2 == place) {
        String title = gold.path(id).path("title").asText("");
        if (!title.isEmpty()) {
          score.add(id, html(corpus.resolve("html/" + id + ".html.gz")), title, list);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages  with the table %.3f  without it %.3f  any of the titles %.3f%n",
        score.pages,
        score.right[0] / (double) score.pages,
        score.right[1] / (double) score.pages,
        score.any / (double) score.pages);
  }

  private void add(String id, String html, String gold, boolean list) {
    PageElements page = PageElements.of(Jsoup.parse(html));
    pages++;
    for (int i = 0; i < right.length; i++) {
      List<Found<String>> titles =
          EXTRACTORS.get(i).extract(page, MetaTags.of(page), JsonLd.of(page), "").titles();
      boolean first = !titles.isEmpty() && plain(titles.get(0).value()).equals(plain(gold));
      right[i] += first ? 1 : 0;
      if (i == 0) {
        any += titles.stream().anyMatch(title -> plain(title.value()).equals(plain(gold))) ? 1 : 0;
        if (!first && list) {
          System.out.println(id + "\n  marked: " + gold + "\n  found:  " + titles);
        }
      }
    }
  }

  private static String html(Path file) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return TextDecoder.decode(stream.readAllBytes());
    }
  }

  private static String plain(String title) {
    return title
        .replaceAll("[\\p{Cf}]", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
