package org.sayso.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.gather.metadata.PageMetadata;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Outcome;
import org.sayso.model.Post;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;

class GathererTest {
  private static final String POSTED =
      """

      Port minister Ilse Varga showed a film on Monday and said it was proof that two tankers had entered the closed bay.
      In a post on X, Varga wrote that the crews had "charts, radios, and false papers."
      Our coast guard stopped two tankers this morning. Charts and false papers were found on board.
      — Ilse Varga / Ілсе Варга (@IlseVarga) April 8, 2025
      There are signs that more of them… pic.twitter.com/Ab3dEf6hIj
      "This calls for an answer," Varga added in another passage.
      © 2025 Harbour Gazette. All rights reserved. Do not copy without permission..:
      """;

  private final Gatherer gatherer = Gatherer.create(GatherLimits.DEFAULT);

  private List<Gathered> gather(String input, InputFormat format) {
    try (Stream<Gathered> all =
        gatherer.gather(
            new InputSource.StreamInput(
                "-", new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))),
            format)) {
      return all.toList();
    }
  }

  private static Report report(Gathered gathered) {
    assertThat(gathered.outcome()).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Report>) gathered.outcome()).value();
  }

  private static String code(Gathered gathered) {
    assertThat(gathered.outcome()).isInstanceOf(Outcome.Skipped.class);
    return ((Outcome.Skipped<Report>) gathered.outcome()).reason().code();
  }

  @Test
  void theJsonOfAPageTellsWhatStandsOutsideOfTheText() {
    String words =
        "Thick fog has closed the inner basin since the early morning, and ships are waiting outside, the harbour office said. ";
    Gathered page =
        gather(
                "<html><head><title>Fog closes basin</title></head><body><article><h1>Fog closes basin</h1><p class=byline>By Ann Lee</p><p>"
                    + words.repeat(2)
                    + "</p><p>"
                    + words.replace("fog", "mist")
                    + "</p><p>Correction, April 9: An earlier version gave the wrong length of the ships.</p></article></body></html>",
                InputFormat.AUTO)
            .get(0);
    String json = GatheredJson.write("-", report(page), page.page(), page.parts());
    String blocks = json.substring(json.indexOf("\"blocks\""));
    assertThat(json)
        .contains("{\"type\":\"headline\",\"text\":\"Fog closes basin\",\"path\":\"html>body>");
    assertThat(blocks)
        .contains("\"type\":\"correction-note\"")
        .contains("Correction, April 9: An earlier");
  }

  @Test
  void aPostWithItsSignatureInTheMidstIsFoundWhole() {
    Report report = report(gather(POSTED, InputFormat.AUTO).get(0));
    assertThat(report.posts()).hasSize(1);
    Post post = report.posts().get(0);
    TextSpan span = post.span();
    assertThat(span).isNotNull();
    assertThat(span.in(report.text()))
        .isEqualTo(
            "Our coast guard stopped two tankers this morning. Charts and false papers were found on board.");
    assertThat(post.continued()).hasSize(1);
    assertThat(post.continued().get(0).in(report.text()))
        .startsWith("There are signs")
        .endsWith("Ab3dEf6hIj");
    assertThat(post.truncated()).isTrue();
    assertThat(post.posted()).isEqualTo(LocalDate.of(2025, 4, 8));
    assertThat(post.links()).containsExactly("pic.twitter.com/Ab3dEf6hIj");
    assertThat(post.origin().platform()).isEqualTo("x");
    assertThat(post.origin().author()).isEqualTo("Ilse Varga / Ілсе Варга");
    assertThat(post.origin().handle()).isEqualTo("IlseVarga");
    assertThat(report.blocks())
        .extracting(Block::type)
        .contains(BlockType.POST, BlockType.PARAGRAPH);
  }

  @Test
  void theCopyrightLineIsTakenOutAndListed() {
    Report report = report(gather(POSTED, InputFormat.TEXT).get(0));
    assertThat(report.text()).doesNotContain("©").startsWith("Port minister").endsWith("passage.");
    assertThat(report.removed()).hasSize(1);
    assertThat(report.removed().get(0).kind()).isEqualTo("copyright");
    assertThat(report.id()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void brokenLinesOfJsonAreSkippedWithTheirNumberAndTheRestIsRead() {
    String lines =
        """
        {"id":"a","text":"One  text,\\n kept as it is. ","published":"2025-04-08"}
        {"id":"b","text":

        {"id":"c"}
        [1]
        {"id":"d","text":" "}
        {"id":"e","text":"Last.","published":"yesterday"}
        """;
    List<Gathered> all = gather(lines, InputFormat.JSONL);
    assertThat(all).hasSize(6);
    assertThat(report(all.get(0)).text()).isEqualTo("One  text,\n kept as it is. ");
    assertThat(report(all.get(0)).id()).isEqualTo("a");
    assertThat(all.get(1).input()).isEqualTo("-:2");
    assertThat(code(all.get(1))).isEqualTo("bad-json");
    assertThat(code(all.get(2))).isEqualTo("missing-text");
    assertThat(code(all.get(3))).isEqualTo("bad-json");
    assertThat(code(all.get(4))).isEqualTo("empty-text");
    assertThat(((Outcome.Done<Report>) all.get(5).outcome()).remarks())
        .extracting("code")
        .containsExactly("bad-date");
  }

  @Test
  void aReportThatWasPrintedIsTakenAsItStands() {
    Report report = report(gather(POSTED, InputFormat.TEXT).get(0));
    String line = GatheredJson.write("-", report, PageMetadata.UNKNOWN, List.of());
    List<Gathered> all =
        gather(line + "\n{\"file\":\"-\",\"report\":{\"id\":1}}\n", InputFormat.AUTO);
    assertThat(report(all.get(0))).isEqualTo(report);
    assertThat(code(all.get(1))).isEqualTo("bad-report");
  }

  @Test
  void ofAFolderWhatStandsBesidePagesIsPassedOver(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bay.txt"), "The bay is closed, the master said.");
    Files.createDirectories(folder.resolve("bay_files"));
    Files.writeString(folder.resolve("bay_files/style.css"), "p { color: red }");
    Files.writeString(folder.resolve("bay_files/run.js"), "run();");
    Files.write(folder.resolve("bay_files/ship.PNG"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Files.writeString(folder.resolve(".hidden"), "Nothing.");
    assertThat(gather(folder)).hasSize(1);
    assertThat(report(gather(folder).get(0)).text()).startsWith("The bay");
    assertThat(gather(folder.resolve("bay_files")))
        .extracting(GathererTest::code)
        .containsExactly("empty-folder");
    assertThat(gather(folder.resolve("bay_files/run.js"))).hasSize(1);
  }

  private List<Gathered> gather(Path path) {
    try (Stream<Gathered> all =
        gatherer.gather(new InputSource.PathInput(path), InputFormat.AUTO)) {
      return all.toList();
    }
  }

  @Test
  void aLineOverTheLimitIsSkippedAndTheNextIsRead() {
    GatherLimits small = new GatherLimits(1 << 20, 60, 512, 1 << 20);
    String lines =
        "{\"id\":\"a\",\"text\":\"" + "x".repeat(500) + "\"}\n{\"id\":\"b\",\"text\":\"Short.\"}\n";
    InputSource source =
        new InputSource.StreamInput(
            "-", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    try (Stream<Gathered> all = Gatherer.create(small).gather(source, InputFormat.JSONL)) {
      List<Gathered> list = all.toList();
      assertThat(code(list.get(0))).isEqualTo("line-too-long");
      assertThat(report(list.get(1)).id()).isEqualTo("b");
    }
  }

  @Test
  void aPageGivesItsParagraphs() {
    String page =
        "<html><h1>Bay closed</h1><nav><p>Home</p></nav><div><p>The bay is closed.</p><p>Ships wait.</p></div></html>";
    Report report = report(gather(page, InputFormat.AUTO).get(0));
    assertThat(report.text()).isEqualTo("The bay is closed.\n\nShips wait.");
    assertThat(report.metadata().title()).isEqualTo("Bay closed");
  }
}
