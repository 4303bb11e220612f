package org.sayso.publish.bundle;

import java.util.Optional;
import org.sayso.ledger.entry.Entry;
import org.sayso.model.json.JsonText;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.ReportView;
import org.sayso.publish.view.StatementView;

/** The lines of a bundle's files. */
final class BundleLines {
  private BundleLines() {}

  static String claim(ClaimView claim) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("claim", claim.id());
          json.writeStringField("text", claim.text());
          json.writeStringField("standing", claim.standing().word());
          json.writeStringField("rule", claim.standing().rule());
          json.writeArrayFieldStart("statements");
          for (StatementView statement : claim.statements()) {
            json.writeStartObject();
            json.writeStringField("place", statement.place().toString());
            if (statement.speaker().isPresent()) {
              json.writeStringField("speaker", statement.speaker().get());
            }
            json.writeStringField("stance", statement.stance());
            json.writeStringField("time", statement.time().toString());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** Quoted words with the hash of the text that they stand in. */
  static String quote(String report, int start, int end, String words, Optional<ReportView> view) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("report", report);
          json.writeNumberField("start", start);
          json.writeNumberField("end", end);
          json.writeStringField("words", words);
          if (view.isPresent()) {
            json.writeStringField("textSha256", Hashes.of(view.get().text()));
            optional(json, "title", view.get().header().title());
            optional(json, "outlet", view.get().header().outlet());
            optional(json, "published", view.get().header().published());
            optional(json, "url", view.get().header().url());
          }
          json.writeEndObject();
        });
  }

  private static void optional(
      com.fasterxml.jackson.core.JsonGenerator json, String name, Optional<String> value)
      throws java.io.IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  static String text(ReportView report) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("report", report.id());
          json.writeStringField("text", report.text());
          json.writeEndObject();
        });
  }

  /**
   * An entry of the ledger.
   *
   * @param body whether with its content
   */
  static String entry(Entry entry, boolean body) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeNumberField("number", entry.number());
          json.writeStringField("kind", entry.content().kind().word());
          json.writeStringField("key", entry.content().key());
          json.writeStringField("subject", entry.content().subject());
          json.writeStringField("at", entry.content().at().toString());
          if (body) {
            json.writeStringField("body", entry.content().body());
          }
          json.writeStringField("previous", entry.previous());
          json.writeStringField("hash", entry.hash());
          json.writeEndObject();
        });
  }
}
