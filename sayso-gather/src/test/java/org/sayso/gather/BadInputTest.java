package org.sayso.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.model.Outcome;
import org.sayso.model.Report;

/** Whatever comes in, one clear word about it comes out, and what was whole is read. */
class BadInputTest {
  private static final String SENTENCE =
      "The harbour master said on Tuesday that the western basin would stay closed until the fog had lifted. ";
  private static final String PAGE =
      "<html><head><title>Basin closed</title></head><body><article><h1>Basin closed</h1><p>"
          + SENTENCE.repeat(3)
          + "</p><p>"
          + SENTENCE.repeat(4)
          + "</p></article></body></html>";

  private final Gatherer gatherer = Gatherer.create(GatherLimits.DEFAULT);

  private List<Gathered> gather(byte[] input, InputFormat format) {
    return gather(gatherer, input, format);
  }

  private static List<Gathered> gather(Gatherer gatherer, byte[] input, InputFormat format) {
    try (Stream<Gathered> all =
        gatherer.gather(
            new InputSource.StreamInput("in", new ByteArrayInputStream(input)), format)) {
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

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void ofATruncatedGzipWhatCameBeforeIsRead() throws IOException {
    StringBuilder page = new StringBuilder(PAGE.replace("</article></body></html>", ""));
    for (int i = 0; i < 4_000; i++) {
      page.append("<p>")
          .append(Integer.toHexString(i * 7919))
          .append(' ')
          .append(SENTENCE)
          .append("</p>");
    }
    byte[] whole = packed(page.toString().getBytes(StandardCharsets.UTF_8));
    Gathered gathered = gather(Arrays.copyOf(whole, whole.length / 2), InputFormat.HTML).get(0);
    assertThat(report(gathered).text()).contains("western basin");
    assertThat(((Outcome.Done<Report>) gathered.outcome()).remarks())
        .extracting("code")
        .containsExactly("truncated-input");
  }

  @Test
  void aPageOverTheLimitIsSkippedNotCut() {
    GatherLimits small = new GatherLimits(1_000, 1 << 20, 512, 1 << 20);
    Gathered gathered =
        gather(
                Gatherer.create(small),
                PAGE.repeat(3).getBytes(StandardCharsets.UTF_8),
                InputFormat.HTML)
            .get(0);
    assertThat(code(gathered)).isEqualTo("too-large");
  }

  @Test
  void aFeedOverTheLimitIsReadUpToItAndSaysSo() {
    StringBuilder feed = new StringBuilder("<rss><channel>");
    for (int i = 0; i < 40; i++) {
      feed.append("<item><title>T</title><description>")
          .append(SENTENCE)
          .append("</description></item>");
    }
    GatherLimits small = new GatherLimits(1_000, 1 << 20, 512, 1 << 20);
    List<Gathered> all =
        gather(
            Gatherer.create(small),
            feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8),
            InputFormat.AUTO);
    assertThat(all.size()).isBetween(3, 20);
    assertThat(report(all.get(0)).text()).contains("western basin");
    assertThat(code(all.get(all.size() - 1))).isEqualTo("too-large");
  }

  /** A page of fifty million bytes, made as it is read. */
  private static final class LongPage extends InputStream {
    static final int BYTES = 50_000_000;
    private final byte[] start = PAGE.getBytes(StandardCharsets.UTF_8);
    int given;

    @Override
    public int read() {
      return given == BYTES ? -1 : given++ < start.length ? start[given - 1] : ' ';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = Math.min(length, BYTES - given);
      for (int i = 0; i < count; i++) {
        buffer[offset + i] = (byte) read();
      }
      return count == 0 ? -1 : count;
    }
  }

  @Test
  void aPageOfFiftyMegabytesIsRefusedBeforeItIsAllRead() {
    LongPage page = new LongPage();
    try (Stream<Gathered> all =
        Gatherer.create(GatherLimits.DEFAULT)
            .gather(new InputSource.StreamInput("-", page), InputFormat.HTML)) {
      Outcome.Skipped<Report> skip = (Outcome.Skipped<Report>) all.toList().get(0).outcome();
      assertThat(skip.reason().code()).isEqualTo("too-large");
      assertThat(skip.reason().message()).contains("--max-bytes");
    }
    assertThat(page.given).isLessThan(LongPage.BYTES / 2);
  }

  @Test
  void aPackedPageIsMeasuredUnpacked() throws IOException {
    GatherLimits small = new GatherLimits(50_000, 1 << 20, 512, 1 << 20);
    byte[] bomb = packed(" ".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
    assertThat(code(gather(Gatherer.create(small), bomb, InputFormat.HTML).get(0)))
        .isEqualTo("too-large");
  }

  @Test
  void aHundredThousandLevelsDeepIsReadToTheLimit() {
    String deep = "<html><body>" + "<div>".repeat(100_000) + "<p>" + SENTENCE + "</p>";
    Gathered gathered = gather(deep.getBytes(StandardCharsets.UTF_8), InputFormat.HTML).get(0);
    assertThat(gathered.outcome()).isNotNull();
    if (gathered.outcome() instanceof Outcome.Done<Report> done) {
      assertThat(done.value().text()).contains("harbour master");
    }
  }

  @Test
  void aWrongDeclaredCharsetIsNotBelieved() {
    String page =
        PAGE.replace("<head>", "<head><meta charset=iso-8859-1>")
            .replace("harbour master", "Hafenmeister Jürgen Größ");
    Gathered gathered = gather(page.getBytes(StandardCharsets.UTF_8), InputFormat.HTML).get(0);
    assertThat(report(gathered).text()).contains("Jürgen Größ");
    assertThat(((Outcome.Done<Report>) gathered.outcome()).remarks())
        .extracting("code")
        .containsExactly("wrong-charset");
  }

  @Test
  void anUndeclaredCharsetIsDetected() {
    String russian =
        "Начальник порта заявила журналистам, что западная гавань закрыта из-за тумана и откроется не раньше среды. ";
    String page = PAGE.replace(SENTENCE, russian);
    Report report =
        report(gather(page.getBytes(Charset.forName("windows-1251")), InputFormat.HTML).get(0));
    assertThat(report.text()).contains("Начальник порта");
  }

  @Test
  void pagesWithoutMainTextSaySo() {
    for (String body :
        List.of(
            "",
            "<script>document.write('hello')</script>",
            "<nav><a href=/a>A</a><a href=/b>B</a></nav>")) {
      Gathered gathered =
          gather(
                  ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8),
                  InputFormat.HTML)
              .get(0);
      assertThat(code(gathered)).isEqualTo("no-main-text");
    }
  }

  @Test
  void emptyAndBinaryInputSaySo() {
    assertThat(code(gather(new byte[0], InputFormat.HTML).get(0))).isEqualTo("empty-input");
    assertThat(code(gather(new byte[] {0, 1, 2, 3}, InputFormat.AUTO).get(0)))
        .isEqualTo("unknown-format");
    assertThat(code(gather(" \n \n".getBytes(StandardCharsets.UTF_8), InputFormat.TEXT).get(0)))
        .isEqualTo("empty-text");
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesAndGoesOnAfterABadFile(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("b.html"), PAGE);
    Files.write(folder.resolve("a.html"), new byte[0]);
    Files.writeString(folder.resolve("c.txt"), SENTENCE);
    Files.writeString(folder.resolve(".hidden"), "not read");
    try (Stream<Gathered> all =
        gatherer.gather(new InputSource.PathInput(folder), InputFormat.AUTO)) {
      List<Gathered> list = all.toList();
      assertThat(list).hasSize(3);
      assertThat(code(list.get(0))).isEqualTo("empty-input");
      assertThat(report(list.get(1)).metadata().title()).isEqualTo("Basin closed");
      assertThat(report(list.get(2)).text()).isEqualTo(SENTENCE.strip());
    }
  }

  @Test
  void aMissingFileIsASkip(@TempDir Path folder) {
    try (Stream<Gathered> all =
        gatherer.gather(new InputSource.PathInput(folder.resolve("none.html")), InputFormat.AUTO)) {
      assertThat(all.map(BadInputTest::code)).containsExactly("no-such-file");
    }
  }
}
