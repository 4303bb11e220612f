package org.sayso.server.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.model.Attribution;
import org.sayso.model.Evidence;
import org.sayso.model.Reading;
import org.sayso.model.TextSpan;
import org.sayso.model.json.WireNames;
import org.sayso.server.page.Address;
import org.sayso.server.view.ClaimView;
import org.sayso.server.view.StatementView;

/**
 * What reports say that statements of a claim rest on.
 *
 * @param type {@code footage}, {@code document}, …
 * @param words as the first report has them
 * @param mentions whose statements it is named with, and where
 */
public record NamedEvidence(String type, String words, List<Mention> mentions) {
  private static final int MOST_REPORTS = 20;

  public NamedEvidence {
    mentions = List.copyOf(mentions);
  }

  /** A place where it is named. */
  public record Mention(StatementView statement, TextSpan span) {
    public String address() {
      return Address.report(statement.place().report(), span);
    }
  }

  /** All that the first reports of a claim name, the most often named first. */
  static List<NamedEvidence> of(ClaimView claim, Function<String, Optional<Reading>> readings) {
    Map<String, List<Mention>> named = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (String report : claim.reports().stream().limit(MOST_REPORTS).toList()) {
      Optional<Reading> reading = readings.apply(report);
      if (reading.isEmpty()) {
        continue;
      }
      for (StatementView statement : claim.statements()) {
        if (statement.place().report().equals(report)) {
          for (Evidence evidence : evidence(reading.get(), statement.attribution())) {
            String shown = evidence.span().in(reading.get().report().text());
            String key =
                WireNames.of(evidence.type()) + '\t' + shown.toLowerCase(Locale.ROOT).strip();
            words.putIfAbsent(key, shown);
            named
                .computeIfAbsent(key, first -> new ArrayList<>())
                .add(new Mention(statement, evidence.span()));
          }
        }
      }
    }
    return named.entrySet().stream()
        .map(
            entry ->
                new NamedEvidence(
                    entry.getKey().substring(0, entry.getKey().indexOf('\t')),
                    words.getOrDefault(entry.getKey(), ""),
                    entry.getValue()))
        .sorted((one, other) -> other.mentions().size() - one.mentions().size())
        .toList();
  }

  private static List<Evidence> evidence(Reading reading, String attribution) {
    List<String> ids =
        reading.attributions().stream()
            .filter(one -> one.id().equals(attribution))
            .map(Attribution::links)
            .flatMap(links -> links.evidence().stream())
            .toList();
    return reading.evidence().stream().filter(one -> ids.contains(one.id())).toList();
  }
}
