package org.sayso.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.read.ReadingFormat;
import org.sayso.cli.statement.PostWords;
import org.sayso.cli.statement.RoleMark;
import org.sayso.cli.statement.Statement;
import org.sayso.cli.statement.StatementList;
import org.sayso.cli.statement.TimeWords;
import org.sayso.cli.terminal.Inked;
import org.sayso.cli.terminal.LineWrapper;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.read.structure.TextStructurer;

/**
 * The page for a terminal: headline, outlet and date, the statements, the posts, and at last what
 * does not fit.
 */
public final class PageFormat implements ReadingFormat {
  private static final String STEP = "  ";
  private static final int DEEPEST = 8;

  private final PageInk ink;
  private final int width;
  private final LineWrapper wrapper;
  private final TextStructurer structurer = TextStructurer.create();

  private PageFormat(PageInk ink, int width) {
    this.ink = ink;
    this.width = width;
    this.wrapper = LineWrapper.create(width);
  }

  /**
   * @param width columns of the page
   */
  public static PageFormat create(PageInk ink, int width) {
    return new PageFormat(ink, width);
  }

  @Override
  public String separator() {
    return "\n" + "─".repeat(width) + "\n\n";
  }

  @Override
  public String render(Reading reading) {
    List<String> lines = new ArrayList<>();
    List<Statement> statements =
        StatementList.of(reading, structurer.structure(reading.report()).sentences());
    head(reading, statements, lines);
    statements.forEach(statement -> statement(statement, lines));
    posts(reading.report(), lines);
    flags(reading, lines);
    return String.join("\n", lines) + "\n";
  }

  private void head(Reading reading, List<Statement> statements, List<String> lines) {
    Report report = reading.report();
    String title = report.metadata().title();
    lines.addAll(wrapper.wrap(List.of(ink.title(title == null ? report.id() : title)), "", ""));
    String source = String.join(" · ", origin(report));
    if (!source.isEmpty()) {
      lines.addAll(wrapper.wrap(List.of(ink.faint(source)), "", ""));
    }
    if (statements.isEmpty()) {
      lines.add("");
      lines.add("Nothing in it is given as somebody's word.");
      return;
    }
    long speakers = statements.stream().map(Statement::who).distinct().count();
    String count =
        count(statements.size(), "statement") + " by " + count(speakers, "speaker") + ": ";
    lines.addAll(
        wrapper.wrap(
            List.of(
                ink.faint(count),
                ink.role(RoleMark.SOURCE, "who"),
                ink.faint(" "),
                ink.role(RoleMark.CUE, "says"),
                ink.faint(" "),
                ink.role(RoleMark.CONTENT, "what")),
            "",
            ""));
  }

  private static List<String> origin(Report report) {
    List<String> parts = new ArrayList<>();
    addIfKnown(parts, report.metadata().outlet());
    PublicationTime published = report.metadata().published();
    addIfKnown(parts, published == null ? null : TimeWords.of(published));
    if (!report.metadata().byline().isEmpty()) {
      parts.add("by " + String.join(", ", report.metadata().byline()));
    }
    return parts;
  }

  private static void addIfKnown(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private void statement(Statement statement, List<String> lines) {
    String indent = STEP.repeat(Math.min(statement.depth(), DEEPEST));
    String first = statement.depth() == 0 ? "" : indent.substring(STEP.length()) + "└ ";
    List<Inked> heading =
        List.of(
            ink.who(statement.who()),
            ink.faint(" · "),
            ink.stance(statement.attribution().stance(), statement.stance()));
    List<Inked> passage = new ArrayList<>();
    statement.passage().forEach(piece -> passage.add(ink.role(piece.mark(), piece.text())));
    lines.add("");
    lines.addAll(wrapper.wrap(heading, first, indent));
    lines.addAll(wrapper.wrap(passage, indent + STEP, indent + STEP));
    if (!statement.notes().isEmpty()) {
      Inked notes = ink.faint("→ " + String.join(" · ", statement.notes()));
      lines.addAll(wrapper.wrap(List.of(notes), indent + STEP, indent + STEP + STEP));
    }
  }

  private void posts(Report report, List<String> lines) {
    for (Post post : report.posts()) {
      lines.add("");
      lines.addAll(
          wrapper.wrap(List.of(ink.who("Post"), ink.faint(" · " + PostWords.of(post))), "", STEP));
      List<TextSpan> words = new ArrayList<>();
      if (post.span() != null) {
        words.add(post.span());
      }
      words.addAll(post.continued());
      for (TextSpan span : words) {
        String bar = ink == PageInk.BRACKETS ? "  | " : "  ▏ ";
        lines.addAll(wrapper.wrap(List.of(Inked.plain(span.in(report.text()))), bar, bar));
      }
    }
  }

  private void flags(Reading reading, List<String> lines) {
    if (reading.flags().isEmpty()) {
      return;
    }
    lines.add("");
    lines.addAll(wrapper.wrap(List.of(ink.who("What does not fit")), "", ""));
    for (Flag flag : reading.flags()) {
      lines.addAll(wrapper.wrap(List.of(ink.warning("! " + flag.message())), STEP, STEP + STEP));
    }
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
