package org.sayso.publish.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.model.json.JsonCursor;

/**
 * A claim.
 *
 * @param text its wording
 * @param originator who said it first
 * @param statements earliest first
 * @param events what changed, earliest first
 */
public record ClaimView(
    String id,
    String text,
    String story,
    Optional<String> originator,
    Standing standing,
    List<StatementView> statements,
    List<Event> events) {
  public ClaimView {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /**
   * Where it stands.
   *
   * @param word the standing
   * @param rule why
   */
  public record Standing(String word, String rule, Counts counts, List<String> flags) {
    public Standing {
      flags = List.copyOf(flags);
    }
  }

  /** On how much it rests. */
  public record Counts(
      int reports, int texts, int leastOrigins, int mostOrigins, int institutions) {}

  /**
   * Something that a report changed.
   *
   * @param seen when the ledger came to know it
   */
  public record Event(Instant time, Instant seen, String what, String report) {}

  /** From a claim's JSON. */
  public static ClaimView parse(String json) {
    JsonCursor claim = JsonCursor.parse(json);
    JsonCursor counts = claim.field("counts");
    List<Integer> origins = counts.field("origins").items(JsonCursor::wholeNumber);
    return new ClaimView(
        claim.field("claim").text(),
        claim.field("text").text(),
        claim.field("story").text(),
        claim.field("originator").optionalText(),
        new Standing(
            claim.field("standing").text(),
            claim.field("rule").text(),
            new Counts(
                counts.field("reports").wholeNumber(),
                counts.field("texts").wholeNumber(),
                origins.get(0),
                origins.get(1),
                counts.field("institutions").wholeNumber()),
            claim.field("flags").items(JsonCursor::text)),
        claim.field("statements").items(StatementView::parse),
        claim.field("timeline").items(ClaimView::event));
  }

  private static Event event(JsonCursor event) {
    return new Event(
        Instant.parse(event.field("time").text()),
        Instant.parse(event.field("seen").text()),
        event.field("what").text(),
        event.field("report").text());
  }

  /** When it was first said. */
  public Instant first() {
    return statements.stream()
        .map(StatementView::time)
        .min(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  /** When it was last spoken of. */
  public Instant last() {
    return statements.stream()
        .map(StatementView::time)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
