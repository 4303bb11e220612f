package org.sayso.cli.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sayso.cli.statement.ActorWords;
import org.sayso.cli.statement.PostWords;
import org.sayso.cli.statement.Statement;
import org.sayso.cli.statement.StatementList;
import org.sayso.cli.statement.TimeWords;
import org.sayso.model.Actor;
import org.sayso.model.Block;
import org.sayso.model.BlockType;
import org.sayso.model.Flag;
import org.sayso.model.Post;
import org.sayso.model.PublicationTime;
import org.sayso.model.Reading;
import org.sayso.model.RemovedText;
import org.sayso.model.Report;
import org.sayso.model.TextSpan;
import org.sayso.model.json.WireNames;
import org.sayso.read.structure.TextStructure;
import org.sayso.read.structure.TextStructurer;

/**
 * One reading as an HTML article: the annotated text, then the statements, then what does not fit.
 */
final class ReadingArticle {
  private final Reading reading;
  private final Report report;
  private final TextStructure structure;
  private final List<Statement> statements;
  private final String prefix;
  private final Html html = new Html();

  ReadingArticle(Reading reading, TextStructurer structurer) {
    this.reading = reading;
    this.report = reading.report();
    this.structure = structurer.structure(report);
    this.statements = StatementList.of(reading, structure.sentences());
    this.prefix = prefix(report.id());
  }

  /** Letters and digits that stay the same for the same report and hold nothing of a hostile id. */
  private static String prefix(String id) {
    UUID hash = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    return "r" + hash.toString().substring(0, 8) + "-";
  }

  String write() {
    String language = report.metadata().language();
    html.open("article", "aria-labelledby", prefix + "title").line();
    head();
    html.open("section", "class", "text", "lang", language == null ? "" : language).line();
    paragraphs();
    html.close("section").line();
    statements();
    posts();
    flags();
    actors();
    removed();
    html.close("article").line();
    return html.toString();
  }

  private void head() {
    String title = report.metadata().title();
    html.element("h1", title == null ? report.id() : title, "id", prefix + "title").line();
    html.open("p", "class", "origin");
    String outlet = report.metadata().outlet();
    if (outlet != null) {
      html.element("span", outlet).text(" ");
    }
    PublicationTime published = report.metadata().published();
    if (published != null) {
      html.element("time", TimeWords.of(published), "datetime", published.iso()).text(" ");
    }
    if (!report.metadata().byline().isEmpty()) {
      html.element("span", "by " + String.join(", ", report.metadata().byline())).text(" ");
    }
    String url = report.metadata().url();
    if (url != null) {
      link(url, "original");
    }
    html.close("p").line();
  }

  /**
   * Only addresses of the web become links; anything else, such as {@code javascript:}, stays text.
   */
  private void link(String url, String words) {
    String start = url.toLowerCase(Locale.ROOT);
    if (start.startsWith("https://") || start.startsWith("http://")) {
      html.element("a", words, "href", url, "rel", "noopener noreferrer nofollow");
    } else {
      html.text(url);
    }
  }

  private void paragraphs() {
    Map<Integer, BlockType> types = new HashMap<>();
    for (Block block : report.blocks()) {
      types.put(block.span().start(), block.type());
    }
    AnnotatedText annotated = new AnnotatedText(report.text(), statements, prefix);
    for (TextSpan paragraph : structure.paragraphs()) {
      BlockType type = types.getOrDefault(paragraph.start(), BlockType.PARAGRAPH);
      html.open("p", "class", WireNames.of(type));
      annotated.write(html, paragraph);
      html.close("p").line();
    }
  }

  private void statements() {
    html.element(
            "h2",
            statements.isEmpty() ? "Nothing in it is given as somebody's word" : "Who says what")
        .line();
    html.open("ol", "class", "statements").line();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      String depth = String.valueOf(Math.min(statement.depth(), 4));
      html.open("li", "id", prefix + (i + 1), "class", "depth" + depth);
      html.element("b", statement.who(), "class", "who").text(" ");
      html.element("i", statement.stance(), "class", "stance " + statement.stance());
      html.open("blockquote");
      statement
          .passage()
          .forEach(
              piece -> html.element("span", piece.text(), "class", WireNames.of(piece.mark())));
      html.close("blockquote");
      if (!statement.notes().isEmpty()) {
        html.element("p", String.join(" · ", statement.notes()), "class", "notes");
      }
      html.close("li").line();
    }
    html.close("ol").line();
  }

  private void posts() {
    if (report.posts().isEmpty()) {
      return;
    }
    html.element("h2", "Embedded posts").line().open("ul").line();
    for (Post post : report.posts()) {
      html.open("li").text(PostWords.of(post));
      String url = post.origin().url();
      if (url != null) {
        html.text(" ");
        link(url, "post");
      }
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private void flags() {
    if (reading.flags().isEmpty()) {
      return;
    }
    html.element("h2", "What does not fit").line().open("ul", "class", "flags").line();
    for (Flag flag : reading.flags()) {
      html.element("li", flag.message()).line();
    }
    html.close("ul").line();
  }

  private void actors() {
    if (reading.actors().isEmpty()) {
      return;
    }
    html.open("details")
        .element("summary", "Who acts in it (" + reading.actors().size() + ")")
        .open("ul")
        .line();
    for (Actor actor : reading.actors()) {
      String aliases =
          actor.aliases().stream()
              .filter(alias -> !alias.equals(actor.name()))
              .collect(Collectors.joining(", "));
      html.open("li").element("b", ActorWords.of(actor)).text(" " + WireNames.of(actor.type()));
      html.text(aliases.isEmpty() ? "" : ", also: " + aliases).close("li").line();
    }
    html.close("ul").close("details").line();
  }

  private void removed() {
    if (report.removed().isEmpty()) {
      return;
    }
    html.open("details")
        .element(
            "summary", "Left out as not the report's own words (" + report.removed().size() + ")");
    html.open("ul").line();
    for (RemovedText removed : report.removed()) {
      html.open("li").element("b", removed.kind()).text(" " + removed.text()).close("li").line();
    }
    html.close("ul").close("details").line();
  }
}
