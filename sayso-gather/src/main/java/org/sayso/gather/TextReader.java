package org.sayso.gather;

import java.util.List;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.input.FetchedPage;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.PageStage;
import org.sayso.gather.text.TextExtractor;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Report;
import org.sayso.model.ReportMetadata;

/** One plain text held in memory into one report. Threads may share it. */
final class TextReader implements PageStage {
  private final GatherLimits limits;
  private final Lazy<TextExtractor> texts = new Lazy<>(TextExtractor::create);

  TextReader(GatherLimits limits) {
    this.limits = limits;
  }

  @Override
  public Gathered read(FetchedPage page) {
    if (page.bytes().overLimit()) {
      return Gathered.skipped(
          page.name(),
          "too-large",
          "larger than " + limits.maxPageBytes() + " bytes; split it or raise --max-bytes");
    }
    String text = TextDecoder.decode(page.bytes().bytes(), page.charset()).text();
    if (text.length() > limits.maxTextChars()) {
      return Gathered.skipped(
          page.name(),
          "text-too-long",
          "longer than " + limits.maxTextChars() + " chars; split it or raise --max-chars");
    }
    Report report =
        located(
            texts.value().extract(ReportId.of(page.bytes().bytes()), text),
            page.bytes().bytes(),
            page.address());
    List<Problem> remarks =
        page.bytes().broken()
            ? List.of(
                new Problem(
                    "truncated-input",
                    page.name(),
                    "the compressed text breaks off; what came before was read"))
            : List.of();
    return report.text().isEmpty()
        ? Gathered.skipped(page.name(), "empty-text", "there is no text in it")
        : new Gathered(page.name(), new Outcome.Done<>(report, remarks));
  }

  /** The report with the address that it was fetched from, which the text itself does not tell. */
  private static Report located(Report report, byte[] bytes, String address) {
    ReportMetadata metadata = report.metadata();
    return address.isEmpty() || metadata.url() != null
        ? report
        : new Report(
            ReportId.of(bytes, address),
            new ReportMetadata(
                address,
                metadata.outlet(),
                metadata.title(),
                metadata.byline(),
                metadata.published(),
                metadata.language()),
            report.text(),
            report.blocks(),
            report.posts(),
            report.removed());
  }
}
