package org.sayso.client;

import java.util.List;
import java.util.Optional;
import org.sayso.model.json.JsonCursor;

/**
 * A proposition with everybody's stance on it.
 *
 * @param id its id
 * @param story the id of its story
 * @param originator who said it first, if known
 * @param standing where it stands, such as {@code disputed}
 * @param rule the rule that gives the standing, in a sentence
 * @param counts how many stand behind it
 */
public record Claim(
    String id,
    String text,
    String story,
    Optional<String> originator,
    String standing,
    String rule,
    Counts counts,
    List<ClaimStatement> statements,
    List<String> flags) {
  public Claim {
    statements = List.copyOf(statements);
    flags = List.copyOf(flags);
  }

  /**
   * How many stand behind a claim, once everybody who merely repeats is taken away.
   *
   * @param texts distinct texts
   * @param leastOrigins independent origins at least
   * @param mostOrigins independent origins at most
   */
  public record Counts(
      int reports, int texts, int leastOrigins, int mostOrigins, int institutions) {}

  static Claim read(JsonCursor at) {
    return new Claim(
        at.field("claim").text(),
        at.field("text").text(),
        at.field("story").text(),
        at.field("originator").optionalText(),
        at.field("standing").text(),
        at.field("rule").text(),
        counts(at.field("counts")),
        at.field("statements").items(ClaimStatement::read),
        at.field("flags").items(JsonCursor::text));
  }

  private static Counts counts(JsonCursor at) {
    List<Integer> origins = at.field("origins").items(JsonCursor::wholeNumber);
    if (origins.size() != 2) {
      throw at.field("origins").problem("expected at least and at most, found " + origins);
    }
    return new Counts(
        at.field("reports").wholeNumber(),
        at.field("texts").wholeNumber(),
        origins.get(0),
        origins.get(1),
        at.field("institutions").wholeNumber());
  }
}
