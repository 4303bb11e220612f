package org.sayso.gather;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.gather.article.ArticleExtractor;
import org.sayso.gather.article.ExtractedArticle;
import org.sayso.gather.charset.TextDecoder;
import org.sayso.gather.input.FormatDetector;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputBytes;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.text.TextExtractor;
import org.sayso.model.Outcome;
import org.sayso.model.Problem;
import org.sayso.model.Report;
import org.sayso.model.SaysoException;

/** One file held in memory into one report. */
final class PageReader {
  private final GatherLimits limits;
  private final TextExtractor texts;
  private final ArticleExtractor articles;

  private PageReader(GatherLimits limits) {
    this.limits = limits;
    this.texts = TextExtractor.create();
    this.articles = ArticleExtractor.create(limits);
  }

  static PageReader create(GatherLimits limits) {
    return new PageReader(limits);
  }

  Stream<Gathered> read(String name, InputBytes input, Optional<InputFormat> named) {
    if (input.overLimit()) {
      return Stream.of(
          Gathered.skipped(
              name,
              "too-large",
              "larger than " + limits.maxPageBytes() + " bytes; raise the limit or split it"));
    }
    Optional<InputFormat> format =
        named.isPresent() ? named : FormatDetector.byContent(input.bytes());
    if (format.isEmpty()) {
      return Stream.of(
          Gathered.skipped(name, "unknown-format", "neither text nor a page; give its format"));
    }
    String id = "sha256:" + HexFormat.of().formatHex(sha256(input.bytes()));
    String decoded = TextDecoder.decode(input.bytes());
    return Stream.of(
        switch (format.get()) {
          case HTML -> page(name, articles.extract(id, decoded, ""));
          case TEXT -> new Gathered(name, text(name, id, decoded));
          default ->
              Gathered.skipped(
                  name, "unknown-format", format.get() + " cannot be read from this input");
        });
  }

  private static Gathered page(String name, Outcome<ExtractedArticle> outcome) {
    if (outcome instanceof Outcome.Done<ExtractedArticle> done) {
      return new Gathered(
          name, new Outcome.Done<>(done.value().report(), done.remarks()), done.value().page());
    }
    Problem reason = ((Outcome.Skipped<ExtractedArticle>) outcome).reason();
    return Gathered.skipped(name, reason.code(), reason.message());
  }

  private Outcome<Report> text(String name, String id, String decoded) {
    Report report = texts.extract(id, decoded);
    if (report.text().isEmpty()) {
      return Outcome.skipped("empty-text", name, "there is no text in it");
    }
    return Outcome.done(report);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new SaysoException(SaysoException.Fault.BUG, "this Java has no SHA-256", e);
    }
  }
}
