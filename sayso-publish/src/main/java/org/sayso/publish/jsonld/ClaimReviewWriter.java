package org.sayso.publish.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sayso.ledger.desk.CaseOutcome;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Ground;
import org.sayso.ledger.desk.Verdict;
import org.sayso.model.ActorType;
import org.sayso.model.json.JsonText;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.LedgerView;
import org.sayso.publish.view.ReportView;
import org.sayso.publish.view.SpeakerView;
import org.sayso.publish.view.StatementView;

/**
 * A published finding as schema.org ClaimReview. Only what a person found and published becomes
 * one; what the machine makes out never does.
 *
 * @see <a href="https://schema.org/ClaimReview">schema.org/ClaimReview</a>
 */
public final class ClaimReviewWriter {
  private final LedgerView view;
  private final Publisher publisher;

  public ClaimReviewWriter(LedgerView view, Publisher publisher) {
    this.view = view;
    this.publisher = publisher;
  }

  /**
   * The whole document for the page of the finding; empty if nothing is published. It has no {@code
   * <}, so that nothing in it can end the script element that it stands in.
   */
  public Optional<String> document(CaseState state, Optional<ClaimView> claim) {
    return state
        .outcome()
        .publication()
        .map(
            publication ->
                JsonText.compact(
                    json -> {
                      json.writeStartObject();
                      json.writeStringField("@context", "https://schema.org");
                      fields(json, state, publication, claim);
                      json.writeEndObject();
                    }))
        .map(json -> json.replace("<", "\\u003c"));
  }

  /** The same as a node of a larger document. */
  Optional<String> node(CaseState state, Optional<ClaimView> claim) {
    return state
        .outcome()
        .publication()
        .map(
            publication ->
                JsonText.compact(
                    json -> {
                      json.writeStartObject();
                      fields(json, state, publication, claim);
                      json.writeEndObject();
                    }));
  }

  private void fields(
      JsonGenerator json,
      CaseState state,
      CaseOutcome.Publication publication,
      Optional<ClaimView> claim)
      throws IOException {
    CaseOutcome.Finding finding = publication.finding();
    json.writeStringField("@type", "ClaimReview");
    json.writeStringField("@id", Iris.ofCase(state.id()) + ":finding:" + finding.entry());
    json.writeStringField("url", publisher.address(state));
    json.writeStringField("datePublished", publication.first().toString());
    json.writeStringField("dateModified", publication.at().toString());
    json.writeStringField("claimReviewed", state.opening().claim());
    json.writeStringField("reviewBody", finding.summary());
    author(json, finding);
    rating(json, finding.verdict());
    reviewed(json, state, claim);
    grounds(json, finding.grounds());
  }

  private void author(JsonGenerator json, CaseOutcome.Finding finding) throws IOException {
    json.writeObjectFieldStart("author");
    json.writeStringField("@type", publisher.name().isPresent() ? "Organization" : "Person");
    json.writeStringField("name", publisher.name().orElse(finding.by()));
    if (publisher.site().isPresent()) {
      json.writeStringField("url", publisher.site().get());
    }
    json.writeEndObject();
  }

  private static void rating(JsonGenerator json, Verdict verdict) throws IOException {
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    if (verdict.rating() > 0) {
      json.writeNumberField("ratingValue", verdict.rating());
      json.writeNumberField("bestRating", Verdict.BEST);
      json.writeNumberField("worstRating", 1);
    }
    json.writeStringField("alternateName", verdict.word());
    json.writeEndObject();
  }

  private void reviewed(JsonGenerator json, CaseState state, Optional<ClaimView> claim)
      throws IOException {
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField("@type", "Claim");
    if (claim.isPresent()) {
      json.writeStringField("@id", Iris.claim(claim.get().id()));
      json.writeStringField("datePublished", claim.get().first().toString());
      Optional<SpeakerView> author = originator(claim.get());
      if (author.isPresent()) {
        json.writeFieldName("author");
        Nodes.speaker(json, author.get());
      }
    }
    json.writeStringField("text", state.opening().claim());
    json.writeArrayFieldStart("appearance");
    for (String report : reports(state, claim)) {
      Optional<ReportView> found = view.report(report);
      if (found.isPresent()) {
        Nodes.reference(json, found.get());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private Optional<SpeakerView> originator(ClaimView claim) {
    if (claim.originator().isEmpty()) {
      return Optional.empty();
    }
    String name = claim.originator().get();
    for (StatementView statement : claim.statements()) {
      if (statement.speaker().isPresent() && statement.speaker().get().equals(name)) {
        Optional<SpeakerView> speaker =
            view.report(statement.place().report())
                .flatMap(
                    report -> Optional.ofNullable(report.speakers().get(statement.attribution())));
        return Optional.of(
            new SpeakerView(
                name,
                speaker.map(SpeakerView::type).orElse(ActorType.UNNAMED),
                true,
                speaker.flatMap(SpeakerView::wikidata),
                List.of()));
      }
    }
    return Optional.of(SpeakerView.ofName(name));
  }

  private static List<String> reports(CaseState state, Optional<ClaimView> claim) {
    return claim.isPresent()
        ? claim.get().statements().stream()
            .map(statement -> statement.place().report())
            .distinct()
            .toList()
        : List.of(state.opening().statement().report());
  }

  private void grounds(JsonGenerator json, List<Ground> grounds) throws IOException {
    json.writeArrayFieldStart("citation");
    for (Ground ground : grounds) {
      json.writeStartObject();
      if (ground instanceof Ground.OfSpan span) {
        json.writeStringField("@type", "Quotation");
        json.writeStringField("@id", Iris.place(span.place().toString()));
        json.writeStringField("text", span.words());
        json.writeFieldName("isPartOf");
        Optional<ReportView> report = view.report(span.place().report());
        if (report.isPresent()) {
          Nodes.reference(json, report.get());
        } else {
          Nodes.id(json, Iris.report(span.place().report()));
        }
      } else if (ground instanceof Ground.OfEvidence evidence) {
        json.writeStringField("@type", "DigitalDocument");
        json.writeStringField("@id", Iris.file(evidence.file().hex()));
        json.writeStringField("sha256", evidence.file().hex());
        if (!evidence.why().isEmpty()) {
          json.writeStringField("description", evidence.why());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
