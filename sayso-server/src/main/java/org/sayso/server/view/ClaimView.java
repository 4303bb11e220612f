package org.sayso.server.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.ledger.claim.Standing;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.page.Address;
import org.sayso.server.page.StanceGroup;
import org.sayso.server.page.Words;

/**
 * A claim as the ledger tells it.
 *
 * @param story the id of its story
 */
public record ClaimView(
    String id,
    String text,
    String story,
    Judged judged,
    List<StatementView> statements,
    List<Happened> timeline) {
  public ClaimView {
    statements = List.copyOf(statements);
    timeline = List.copyOf(timeline);
  }

  /** Where it stands and why. */
  public record Judged(
      Standing standing,
      String rule,
      Counts counts,
      List<Root> origins,
      List<Differing> conflicts,
      List<String> flags) {
    public Judged {
      origins = List.copyOf(origins);
      conflicts = List.copyOf(conflicts);
      flags = List.copyOf(flags);
    }
  }

  /** The four counts. */
  public record Counts(int reports, int texts, int least, int most, int institutions) {}

  /**
   * A distinct root.
   *
   * @param rests why it may rest on another; empty if nothing says so
   */
  public record Root(String name, String institution, boolean named, String rests) {}

  /** A value that differs, with the reports that give each. */
  public record Differing(String field, String scope, Map<String, List<String>> byValue) {}

  /** Something that a report changed. */
  public record Happened(Instant time, Instant seen, String what, String report, boolean open) {}

  /** From a claim's JSON. */
  public static ClaimView parse(String json) {
    JsonCursor claim = JsonCursor.parse(json);
    return new ClaimView(
        claim.field("claim").text(),
        claim.field("text").text(),
        claim.field("story").text(),
        judged(claim),
        claim.field("statements").items(StatementView::parse),
        claim.field("timeline").items(ClaimView::happened));
  }

  private static Judged judged(JsonCursor claim) {
    JsonCursor counts = claim.field("counts");
    List<Integer> origins = counts.field("origins").items(JsonCursor::wholeNumber);
    return new Judged(
        Standing.parse(claim.field("standing").text()),
        claim.field("rule").text(),
        new Counts(
            counts.field("reports").wholeNumber(),
            counts.field("texts").wholeNumber(),
            origins.get(0),
            origins.get(1),
            counts.field("institutions").wholeNumber()),
        claim
            .field("origins")
            .items(
                origin ->
                    new Root(
                        origin.field("name").text(),
                        origin.field("institution").text(),
                        origin.field("named").truth(),
                        origin.field("mayRestOn").optionalText().orElse(""))),
        claim.field("conflicts").items(ClaimView::differing),
        claim.field("flags").items(JsonCursor::text));
  }

  private static Differing differing(JsonCursor conflict) {
    Map<String, List<String>> byValue = new TreeMap<>();
    for (String value : conflict.field("values").items(JsonCursor::text)) {
      byValue.put(value, conflict.field("byValue").field(value).items(JsonCursor::text));
    }
    return new Differing(
        conflict.field("field").text(), conflict.field("scope").optionalText().orElse(""), byValue);
  }

  private static Happened happened(JsonCursor event) {
    return new Happened(
        Instant.parse(event.field("time").text()),
        Instant.parse(event.field("seen").text()),
        event.field("what").text(),
        event.field("report").text(),
        event.field("open").truth());
  }

  public String address() {
    return Address.claim(id);
  }

  public Standing standing() {
    return judged.standing();
  }

  /** The statements of a group of stances. */
  public List<StatementView> of(StanceGroup group) {
    return statements.stream().filter(statement -> statement.group() == group).toList();
  }

  /** How many voices speak in it, whatever their stance. */
  public long voices() {
    return statements.stream().map(StatementView::speaker).distinct().count();
  }

  /** The reports that carry it, in the order in which they came out. */
  public List<String> reports() {
    return statements.stream().map(statement -> statement.place().report()).distinct().toList();
  }

  /** The four counts as a line of a list shows them. */
  public List<String> countWords() {
    Counts counts = judged.counts();
    List<String> words = new ArrayList<>();
    Stream.of(
            Words.counted(counts.reports(), "report"),
            Words.counted(counts.texts(), "text"),
            origins(counts),
            Words.counted(counts.institutions(), "institution"))
        .forEach(words::add);
    return words;
  }

  private static String origins(Counts counts) {
    return Words.range(counts.least(), counts.most())
        + (counts.most() == 1 ? " origin" : " origins");
  }
}
