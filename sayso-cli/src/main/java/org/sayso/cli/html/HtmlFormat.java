package org.sayso.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sayso.cli.read.ReadingFormat;
import org.sayso.model.Reading;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.ReadingJson;
import org.sayso.read.structure.TextStructurer;

/**
 * One self-contained page for all reports: no scripts, nothing loaded from elsewhere, and a content
 * policy that says so. Everything from the reports is escaped.
 */
public final class HtmlFormat implements ReadingFormat {
  private static final String HEAD =
      """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="sayso %s">
        <title>Who says what</title>
        <style>
        %s</style>
        </head>
        <body>
        <a class="skip" href="#main">To the reports</a>
        <p class="legend">Marked in the text: <span class="source">who</span> <span class="cue">says</span> \
        <span class="content">what</span>. Numbers lead to the statements.</p>
        <main id="main">
        """;

  private final String style;
  private final TextStructurer structurer = TextStructurer.create();

  private HtmlFormat(String style) {
    this.style = style;
  }

  public static HtmlFormat create() {
    try (InputStream sheet = HtmlFormat.class.getResourceAsStream("page.css")) {
      if (sheet == null) {
        throw new SaysoException(
            Fault.ENVIRONMENT, "page.css is missing from the program; build it again");
      }
      return new HtmlFormat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("page.css cannot be read from the program", e);
    }
  }

  @Override
  public String head() {
    return String.format(Locale.ROOT, HEAD, ReadingJson.VERSION, style);
  }

  @Override
  public String render(Reading reading) {
    return new ReadingArticle(reading, structurer).write();
  }

  @Override
  public String tail() {
    return "</main>\n</body>\n</html>\n";
  }
}
