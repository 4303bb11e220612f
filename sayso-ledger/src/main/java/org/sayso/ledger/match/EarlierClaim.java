package org.sayso.ledger.match;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SaysoException;
import org.sayso.model.json.JsonCursor;

/**
 * A claim that was made or checked before.
 *
 * @param title what the check calls it; may be empty
 * @param subtitle more words about it; may be empty
 * @param date when it was checked or first said; {@code null} if unknown
 */
public record EarlierClaim(
    String id, String text, String title, String subtitle, @Nullable LocalDate date) {
  public EarlierClaim {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id is blank");
    }
  }

  /**
   * Reads one from a JSON object: {@code id}, {@code claim}, {@code vclaim_id}, {@code url} or
   * {@code @id}; {@code text}, {@code vclaim} or {@code claimReviewed}; {@code title} or {@code
   * headline}; {@code subtitle} or {@code description}; {@code date}, {@code datePublished}, {@code
   * first}, or the beginning of its {@code timeline}.
   *
   * @throws SaysoException of fault DATA if the object has no id or no text
   */
  public static EarlierClaim parse(String json) {
    return of(JsonCursor.parse(json));
  }

  static EarlierClaim of(JsonCursor at) {
    String id =
        Stream.of("id", "claim", "vclaim_id", "url", "@id")
            .flatMap(name -> at.field(name).optionalId().stream())
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElseThrow(
                () -> at.problem("an id is missing: one of id, claim, vclaim_id, url, @id"));
    String text =
        first(at, "text", "vclaim", "claimReviewed")
            .orElseThrow(
                () -> at.problem("the text is missing: one of text, vclaim, claimReviewed"));
    LocalDate date =
        first(at, "date", "datePublished", "first")
            .or(() -> begins(at))
            .flatMap(value -> DatesInText.find(value).stream().findFirst())
            .orElse(null);
    return new EarlierClaim(
        id,
        text,
        first(at, "title", "headline").orElse(""),
        first(at, "subtitle", "description").orElse(""),
        date);
  }

  private static Optional<String> begins(JsonCursor at) {
    return at.field("timeline").oneOrMany().stream()
        .findFirst()
        .flatMap(event -> event.field("time").optionalText());
  }

  private static Optional<String> first(JsonCursor at, String... names) {
    for (String name : names) {
      Optional<String> value = at.field(name).optionalText();
      if (value.isPresent() && !value.get().isBlank()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
