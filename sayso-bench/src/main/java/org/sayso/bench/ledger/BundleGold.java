package org.sayso.bench.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.jsonl.JsonlReader;
import org.sayso.model.Actor;
import org.sayso.model.ActorType;
import org.sayso.model.Attribution;
import org.sayso.model.AttributionLinks;
import org.sayso.model.Flag;
import org.sayso.model.Kind;
import org.sayso.model.Outcome;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Resolution;
import org.sayso.model.Role;
import org.sayso.model.RoleSpans;
import org.sayso.model.Stance;
import org.sayso.model.TextSpan;
import org.sayso.model.json.JsonCursor;

/**
 * The readings that a perfect reader would make of a story bundle, from its {@code gold.json}: to
 * measure the ledger alone.
 */
final class BundleGold {
  private BundleGold() {}

  static List<Reading> readings(Path bundle) throws IOException {
    JsonCursor gold = JsonCursor.parse(Files.readString(bundle.resolve("gold.json")));
    List<Reading> readings = new ArrayList<>();
    try (InputStream in = Files.newInputStream(bundle.resolve("reports.jsonl"))) {
      JsonlReader lines = JsonlReader.create("reports.jsonl", in, GatherLimits.DEFAULT);
      for (Optional<Gathered> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (next.get().outcome() instanceof Outcome.Done<Report> done) {
          readings.add(reading(done.value(), gold));
        }
      }
    }
    return readings;
  }

  private static Reading reading(Report report, JsonCursor gold) {
    Map<String, Actor> actors = actors(report, gold);
    Map<TextSpan, Attribution> attributions = new LinkedHashMap<>();
    for (JsonCursor claim : gold.field("claims").items(item -> item)) {
      for (JsonCursor statement : claim.field("statements").items(item -> item)) {
        if (statement.field("report").text().equals(report.id())) {
          String quote = statement.field("quote").text();
          int start = report.text().indexOf(quote);
          TextSpan span = TextSpan.of(start + lead(quote), start + quote.length());
          Actor speaker = actors.get(statement.field("speaker").text());
          attributions.putIfAbsent(
              span,
              new Attribution(
                  "a" + (attributions.size() + 1),
                  null,
                  Kind.INDIRECT,
                  Stance.valueOf(statement.field("stance").text().toUpperCase(Locale.ROOT)),
                  1,
                  new RoleSpans(List.of(), List.of(), List.of(span)),
                  new AttributionLinks(speaker == null ? null : speaker.id(), List.of(), null)));
        }
      }
    }
    return new Reading(
        report,
        List.copyOf(attributions.values()),
        List.copyOf(actors.values()),
        List.of(),
        List.of(),
        List.of(),
        flags(report, gold));
  }

  private static final Pattern LEAD =
      Pattern.compile(
          "^.{0,140}?\\b(?:said|say|wrote|told [A-Z]\\w+(?: [A-Z]\\w+)?|told the Courier|insists|reported|repeated before parliament)(?: on \\w+| on social media| in a social media post| also)* (?:that )?");

  /**
   * How many characters of a quote only say who speaks: a reader leaves them out of the content.
   */
  private static int lead(String quote) {
    Matcher matcher = LEAD.matcher(quote);
    return matcher.find() && quote.length() - matcher.end() >= 30 ? matcher.end() : 0;
  }

  private static Map<String, Actor> actors(Report report, JsonCursor gold) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (JsonCursor actor : gold.field("actors").items(item -> item)) {
      String name = actor.field("name").text();
      List<String> aliases =
          actor.field("aliases").items(JsonCursor::text).stream()
              .filter(report.text()::contains)
              .toList();
      ActorType type =
          switch (actor.field("type").text()) {
            case "person" -> ActorType.PERSON;
            case "outlet" -> ActorType.OUTLET;
            case "unnamed" -> ActorType.UNNAMED;
            default -> ActorType.ORGANIZATION;
          };
      String institution = actor.field("institution").text();
      boolean unnamed = type == ActorType.UNNAMED;
      String shown = unnamed && !aliases.isEmpty() ? aliases.get(0) : name;
      Resolution resolution = unnamed ? new Resolution.Unnamed(null) : new Resolution.Document();
      List<Role> roles =
          type == ActorType.PERSON && !institution.equals(name)
              ? List.of(
                  new Role(
                      institution.startsWith("Government of ") ? "minister" : "member",
                      institution.replaceFirst("^Government of ", "")))
              : List.of();
      actors.put(
          name,
          new Actor("p" + (actors.size() + 1), type, shown, resolution, roles, aliases, List.of()));
    }
    return actors;
  }

  private static List<Flag> flags(Report report, JsonCursor gold) {
    List<Flag> flags = new ArrayList<>();
    for (JsonCursor flag : gold.field("flags").items(item -> item)) {
      int start = report.text().indexOf(flag.field("text").text());
      if (flag.field("report").text().equals(report.id()) && start >= 0) {
        flags.add(
            new Flag(
                flag.field("type").text(),
                List.of(TextSpan.of(start, start + flag.field("text").text().length())),
                "gold"));
      }
    }
    return flags;
  }
}
