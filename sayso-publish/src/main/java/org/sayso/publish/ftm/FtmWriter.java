package org.sayso.publish.ftm;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.entry.ChainHash;
import org.sayso.model.json.JsonText;
import org.sayso.publish.jsonld.Iris;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.LedgerView;
import org.sayso.publish.view.ReportView;
import org.sayso.publish.view.SpeakerView;
import org.sayso.publish.view.StatementView;

/**
 * A ledger as FollowTheMoney entities, one JSON object a line: reports as Article, named speakers
 * as Person, Organization, PublicBody or LegalEntity, claims as Note, each statement as
 * Documentation that ties its report to its claim, and a Mention that ties its report to its
 * speaker.
 *
 * @see <a href="https://followthemoney.tech/explorer/">the schema</a>
 */
public final class FtmWriter {
  private final LedgerView view;
  private final BufferedWriter out;
  private final Set<String> written = new HashSet<>();

  private FtmWriter(LedgerView view, OutputStream out) {
    this.view = view;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes the entities; the stream stays open. */
  public static void write(LedgerView view, OutputStream out) throws IOException {
    FtmWriter writer = new FtmWriter(view, out);
    try {
      for (String id : view.reports()) {
        view.report(id).ifPresent(writer::article);
      }
      view.claims(writer::claim);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.out.flush();
  }

  private static String id(String sort, String of) {
    return "sayso-" + sort + "-" + ChainHash.ofText(of).substring(0, 24);
  }

  private void article(ReportView report) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("fileName", List.of(report.id()));
    add(properties, "title", report.header().title());
    add(properties, "sourceUrl", report.header().url().flatMap(Iris::web));
    add(properties, "publisher", report.header().outlet());
    add(properties, "publishedAt", report.header().published().map(FtmWriter::date));
    add(properties, "language", report.header().language().flatMap(FtmWriter::threeLetters));
    properties.put("author", report.header().byline());
    entity(id("report", report.id()), "Article", properties);
  }

  /** Dates have no zones there. */
  private static String date(String iso) {
    return iso.length() > 19 ? iso.substring(0, 19) : iso;
  }

  private static Optional<String> threeLetters(String tag) {
    String code = Locale.forLanguageTag(tag).getLanguage();
    try {
      String three = code.isEmpty() ? "" : Locale.forLanguageTag(code).getISO3Language();
      return three.isEmpty() ? Optional.empty() : Optional.of(three);
    } catch (java.util.MissingResourceException e) {
      return Optional.empty();
    }
  }

  private void claim(ClaimView claim) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", List.of(claim.text()));
    properties.put("summary", List.of(claim.standing().rule()));
    List<String> keywords = new ArrayList<>(List.of(claim.standing().word()));
    keywords.addAll(claim.standing().flags());
    properties.put("keywords", keywords);
    Set<String> speakers = new HashSet<>();
    List<String> subjects = new ArrayList<>();
    for (StatementView statement : claim.statements()) {
      Optional<String> speaker = speaker(statement);
      if (speaker.isPresent() && speakers.add(speaker.get())) {
        subjects.add(speaker.get());
      }
      documentation(claim, statement);
    }
    properties.put("entity", subjects);
    entity(id("claim", claim.id()), "Note", properties);
  }

  /** The speaker's id, if it has a name by which it may be an entity of its own. */
  private Optional<String> speaker(StatementView statement) {
    Optional<SpeakerView> known =
        view.report(statement.place().report())
            .flatMap(report -> Optional.ofNullable(report.speakers().get(statement.attribution())));
    String name = statement.speaker().orElse("");
    if (name.isBlank() || known.isPresent() && !known.get().named()) {
      return Optional.empty();
    }
    String schema = known.map(FtmWriter::schema).orElse("LegalEntity");
    String id = id("actor", known.flatMap(SpeakerView::wikidata).orElse(name));
    if (written.add(id)) {
      Map<String, List<String>> properties = new LinkedHashMap<>();
      properties.put("name", List.of(name));
      add(properties, "wikidataId", known.flatMap(SpeakerView::wikidata));
      properties.put(
          "alias",
          known.map(SpeakerView::aliases).orElse(List.of()).stream()
              .filter(alias -> !alias.equals(name))
              .toList());
      entity(id, schema, properties);
    }
    mention(statement, name, schema, id);
    return Optional.of(id);
  }

  private static String schema(SpeakerView speaker) {
    return switch (speaker.type()) {
      case PERSON -> "Person";
      case ORGANIZATION, OUTLET, ARMED_GROUP -> "Organization";
      case GOVERNMENT -> "PublicBody";
      case PLACE, DOCUMENT, UNNAMED -> "LegalEntity";
    };
  }

  private void mention(StatementView statement, String name, String schema, String speaker) {
    String id = id("mention", statement.place() + " " + speaker);
    if (written.add(id)) {
      Map<String, List<String>> properties = new LinkedHashMap<>();
      properties.put("document", List.of(id("report", statement.place().report())));
      properties.put("name", List.of(name));
      properties.put("detectedSchema", List.of(schema));
      properties.put("resolved", List.of(speaker));
      entity(id, "Mention", properties);
    }
  }

  private void documentation(ClaimView claim, StatementView statement) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("document", List.of(id("report", statement.place().report())));
    properties.put("entity", List.of(id("claim", claim.id())));
    properties.put(
        "role", List.of(statement.speaker().orElse("somebody") + " " + statement.stance()));
    properties.put("summary", List.of(statement.words()));
    properties.put("date", List.of(date(statement.time().toString())));
    entity(id("statement", statement.place() + " " + claim.id()), "Documentation", properties);
  }

  private static void add(
      Map<String, List<String>> properties, String name, Optional<String> value) {
    value.ifPresent(text -> properties.put(name, List.of(text)));
  }

  private void entity(String id, String schema, Map<String, List<String>> properties) {
    String line =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeStringField("id", id);
              json.writeStringField("schema", schema);
              json.writeObjectFieldStart("properties");
              for (Map.Entry<String, List<String>> property : properties.entrySet()) {
                if (!property.getValue().isEmpty()) {
                  json.writeArrayFieldStart(property.getKey());
                  for (String value : property.getValue()) {
                    json.writeString(value);
                  }
                  json.writeEndArray();
                }
              }
              json.writeEndObject();
              json.writeEndObject();
            });
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
