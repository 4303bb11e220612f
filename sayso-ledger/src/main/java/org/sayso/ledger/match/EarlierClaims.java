package org.sayso.ledger.match;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Problem;
import org.sayso.model.SaysoException;
import org.sayso.model.json.JsonCursor;

/**
 * The earlier claims of a file: JSON Lines, one claim or fact-check a line, or one JSON document
 * that holds them, as feeds of ClaimReview are (a schema.org {@code DataFeed}, an {@code @graph},
 * an array). What cannot be used is told and the rest is taken. Pure.
 *
 * @param claims those that can be compared, in the order of the file
 * @param skipped what could not be used, each with its line where lines are claims
 * @see <a href="https://schema.org/ClaimReview">schema.org/ClaimReview</a>
 */
public record EarlierClaims(List<EarlierClaim> claims, List<Problem> skipped) {
  private static final List<String> HOLDERS =
      List.of("dataFeedElement", "item", "itemListElement", "@graph");

  public EarlierClaims {
    claims = List.copyOf(claims);
    skipped = List.copyOf(skipped);
  }

  /**
   * Reads them from the lines of a file.
   *
   * @param name the file, for what is told of its lines
   */
  public static EarlierClaims parse(String name, List<String> lines) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (!first.isEmpty() && isCut(first)) {
      EarlierClaims document = document(name, String.join("\n", lines));
      if (!document.claims().isEmpty()) {
        return document;
      }
    }
    return lines(name, lines);
  }

  /** Whether a line is no JSON by itself, as the first one of a document over many lines. */
  private static boolean isCut(String line) {
    try {
      JsonCursor.parse(line);
      return false;
    } catch (SaysoException e) {
      return true;
    }
  }

  private static EarlierClaims document(String name, String json) {
    List<EarlierClaim> claims = new ArrayList<>();
    List<Problem> skipped = new ArrayList<>();
    try {
      take(JsonCursor.parse(json), name, claims, skipped);
    } catch (SaysoException e) {
      skipped.add(problem(name, e));
    }
    return new EarlierClaims(claims, skipped);
  }

  private static EarlierClaims lines(String name, List<String> lines) {
    List<EarlierClaim> claims = new ArrayList<>();
    List<Problem> skipped = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String place = name + ":" + (i + 1);
      if (!lines.get(i).isBlank()) {
        try {
          take(JsonCursor.parse(lines.get(i)), place, claims, skipped);
        } catch (SaysoException e) {
          skipped.add(problem(place, e));
        }
      }
    }
    return new EarlierClaims(claims, skipped);
  }

  /** Takes a claim, or those that an array or a feed holds. */
  private static void take(
      JsonCursor at, String place, List<EarlierClaim> claims, List<Problem> skipped) {
    for (JsonCursor one : at.oneOrMany()) {
      try {
        List<JsonCursor> held =
            HOLDERS.stream().flatMap(holder -> one.field(holder).oneOrMany().stream()).toList();
        if (!held.isEmpty()) {
          held.forEach(item -> take(item, place, claims, skipped));
        } else if (isReview(one)) {
          claims.add(EarlierClaim.of(one));
        }
      } catch (SaysoException e) {
        skipped.add(problem(place, e));
      }
    }
  }

  /** Feeds hold other things too; whatever says of itself that it is something else is one. */
  private static boolean isReview(JsonCursor at) {
    List<JsonCursor> types = at.field("@type").oneOrMany();
    return types.isEmpty()
        || types.stream().anyMatch(type -> type.text().endsWith("ClaimReview"))
        || at.field("text").isText();
  }

  private static Problem problem(String place, SaysoException cause) {
    return new Problem("bad-claim", place, String.valueOf(cause.getMessage()));
  }
}
