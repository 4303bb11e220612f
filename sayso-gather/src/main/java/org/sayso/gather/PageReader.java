package org.sayso.gather;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sayso.gather.article.ArticleExtractor;
import org.sayso.gather.article.ExtractedArticle;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.input.FetchedPage;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.PageStage;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.PublicationTime;
import org.sayso.model.Report;

/**
 * One page held in memory into one report. Its tables are read when the first page comes. Threads
 * may share it.
 */
final class PageReader implements PageStage {
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private final GatherLimits limits;
  private final Lazy<ArticleExtractor> articles;

  private PageReader(GatherLimits limits) {
    this.limits = limits;
    this.articles = new Lazy<>(() -> ArticleExtractor.create(limits));
  }

  static PageReader create(GatherLimits limits) {
    return new PageReader(limits);
  }

  @Override
  public Gathered read(FetchedPage page) {
    if (page.bytes().overLimit()) {
      return Gathered.skipped(
          page.name(),
          "too-large",
          "larger than " + limits.maxPageBytes() + " bytes; raise --max-bytes or split it");
    }
    if (page.bytes().bytes().length == 0) {
      return Gathered.skipped(page.name(), "empty-input", "there is nothing in it");
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(page.bytes().bytes(), page.charset());
    Outcome<ExtractedArticle> outcome =
        articles.value().extract(ReportId.of(page.bytes().bytes()), decoded.text(), page.address());
    if (outcome instanceof Outcome.Done<ExtractedArticle> done) {
      List<Problem> remarks = new ArrayList<>(done.remarks());
      remarks.addAll(remarks(page, decoded, done.value().report()));
      return new Gathered(
          page.name(),
          new Outcome.Done<>(named(done.value(), page), remarks),
          done.value().page(),
          done.value().parts());
    }
    Problem reason = ((Outcome.Skipped<ExtractedArticle>) outcome).reason();
    return Gathered.skipped(page.name(), reason.code(), reason.message());
  }

  /** The report; one whose page does not tell its address is named by where it was found, too. */
  private static Report named(ExtractedArticle article, FetchedPage page) {
    return article.page().site().canonical() != null || page.address().isEmpty()
        ? article.report()
        : ReportId.named(article.report(), ReportId.of(page.bytes().bytes(), page.address()));
  }

  private static List<Problem> remarks(
      FetchedPage page, TextDecoder.Decoded decoded, Report report) {
    List<Problem> remarks = new ArrayList<>();
    if (page.bytes().broken()) {
      remarks.add(
          new Problem(
              "truncated-input",
              page.name(),
              "the compressed page breaks off; what came before was read"));
    }
    if (decoded.mended()) {
      remarks.add(
          new Problem(
              "wrong-charset",
              page.name(),
              "the declared encoding does not fit the bytes; read as " + decoded.charset().name()));
    }
    PublicationTime published = report.metadata().published();
    if (published instanceof PublicationTime.Instant time && page.taken().isPresent()) {
      Instant latest = page.taken().get().plus(CLOCKS_DIFFER);
      if (time.time().toInstant().isAfter(latest)) {
        remarks.add(
            new Problem(
                "future-date",
                page.name(),
                "published " + published.iso() + ", after it was fetched; check the date"));
      }
    }
    return remarks;
  }
}
