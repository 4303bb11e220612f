package org.sayso.publish.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.desk.CaseState;
import org.sayso.ledger.desk.Deed;
import org.sayso.model.json.JsonCursor;
import org.sayso.publish.Outgoing;
import org.sayso.publish.view.ClaimView;
import org.sayso.publish.view.LedgerView;

/** The linked data means what it should to a JSON-LD processor that may fetch nothing. */
class JsonLdWriterTest {
  private static final DocumentLoader NO_NETWORK =
      (url, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing may be fetched");
      };
  private static final Publisher DESK =
      new Publisher(Optional.of("Desk"), Optional.of("https://desk.example.org/"));

  @TempDir private Path folder = Path.of("");

  private static List<JsonObject> expanded(LedgerView view) throws IOException, JsonLdError {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLdWriter.write(view, DESK, out);
    JsonArray nodes =
        JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(out.toByteArray())))
            .loader(NO_NETWORK)
            .get();
    return nodes.stream().map(JsonValue::asJsonObject).toList();
  }

  private static List<JsonObject> ofType(List<JsonObject> nodes, String type) {
    return nodes.stream()
        .filter(node -> node.getJsonArray("@type").toString().contains("\"" + type + "\""))
        .toList();
  }

  private static String value(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).getString("@value");
  }

  private static String reference(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).getString("@id");
  }

  private static List<ClaimView> claims(LedgerView view) {
    List<ClaimView> claims = new ArrayList<>();
    view.claims(claims::add);
    return claims;
  }

  @Test
  void everyStatementIsAnAnnotationOfWordsThatStandInItsReport() throws Exception {
    try (Outgoing outgoing = Outgoing.of(folder)) {
      LedgerView view = outgoing.view();
      List<JsonObject> nodes = expanded(view);
      Map<String, String> texts = new HashMap<>();
      view.reports()
          .forEach(id -> texts.put(Iris.report(id), view.report(id).orElseThrow().text()));
      List<JsonObject> annotations = ofType(nodes, "http://www.w3.org/ns/oa#Annotation");
      assertThat(annotations)
          .hasSize(claims(view).stream().mapToInt(claim -> claim.statements().size()).sum())
          .isNotEmpty();
      for (JsonObject annotation : annotations) {
        JsonObject target =
            annotation.getJsonArray("http://www.w3.org/ns/oa#hasTarget").getJsonObject(0);
        String text = texts.get(reference(target, "http://www.w3.org/ns/oa#hasSource"));
        JsonArray selectors = target.getJsonArray("http://www.w3.org/ns/oa#hasSelector");
        JsonObject quote = selectors.getJsonObject(0);
        JsonObject position = selectors.getJsonObject(1);
        String exact = value(quote, "http://www.w3.org/ns/oa#exact");
        int start = number(position, "http://www.w3.org/ns/oa#start");
        assertThat(text).isNotNull();
        assertThat(text.substring(start, number(position, "http://www.w3.org/ns/oa#end")))
            .isEqualTo(exact);
        assertThat(text)
            .contains(
                value(quote, "http://www.w3.org/ns/oa#prefix")
                    + exact
                    + value(quote, "http://www.w3.org/ns/oa#suffix"));
      }
    }
  }

  private static int number(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).getInt("@value");
  }

  @Test
  void claimsReportsAndProvenanceHaveTheirTypes() throws Exception {
    try (Outgoing outgoing = Outgoing.of(folder)) {
      List<JsonObject> nodes = expanded(outgoing.view());
      assertThat(ofType(nodes, "https://schema.org/Claim"))
          .hasSameSizeAs(claims(outgoing.view()))
          .allSatisfy(
              claim ->
                  assertThat(claim)
                      .containsKey("https://schema.org/text")
                      .containsKey("http://www.w3.org/ns/prov#wasDerivedFrom"));
      List<JsonObject> articles = ofType(nodes, "https://schema.org/NewsArticle");
      assertThat(articles).hasSize(Outgoing.HOSTILE.size());
      assertThat(articles.toString()).doesNotContain("javascript:");
    }
  }

  @Test
  void onlyAPublishedFindingIsAClaimReviewAndItHasAllRequiredFields() throws Exception {
    try (Outgoing outgoing = Outgoing.of(folder)) {
      assertThat(ofType(expanded(outgoing.view()), "https://schema.org/ClaimReview")).isEmpty();
      CaseState found = outgoing.found();
      assertThat(ofType(expanded(outgoing.view()), "https://schema.org/ClaimReview")).isEmpty();
      outgoing.act(found, new Deed.Publish());
      List<JsonObject> reviews =
          ofType(expanded(outgoing.view()), "https://schema.org/ClaimReview");
      assertThat(reviews).hasSize(1);
      JsonObject review = reviews.get(0);
      assertThat(review)
          .containsKeys(
              "https://schema.org/claimReviewed",
              "https://schema.org/itemReviewed",
              "https://schema.org/reviewRating",
              "https://schema.org/author",
              "https://schema.org/datePublished",
              "https://schema.org/url");
      JsonObject rating = review.getJsonArray("https://schema.org/reviewRating").getJsonObject(0);
      assertThat(value(rating, "https://schema.org/alternateName")).isEqualTo("false");
      assertThat(number(rating, "https://schema.org/ratingValue")).isEqualTo(1);
      assertThat(value(review, "https://schema.org/url"))
          .isEqualTo("https://desk.example.org/finding/" + found.id());
      assertThat(review.getJsonArray("https://schema.org/citation")).hasSize(2);
    }
  }

  @Test
  void theDocumentOfAFindingStandsAloneInAPage() {
    try (Outgoing outgoing = Outgoing.of(folder)) {
      CaseState state = outgoing.published();
      String document =
          new ClaimReviewWriter(outgoing.view(), Publisher.NOBODY)
              .document(state, Optional.empty())
              .orElseThrow();
      JsonCursor review = JsonCursor.parse(document);
      assertThat(review.field("@context").text()).isEqualTo("https://schema.org");
      assertThat(review.field("author").field("@type").text()).isEqualTo("Person");
      assertThat(review.field("author").field("name").text()).isEqualTo("Ada");
      assertThat(document).as("inside a script element").doesNotContain("<");
      assertThat(review.field("reviewBody").text()).isEqualTo("It was in dock. </script>");
    }
  }

  @Test
  void aPublisherNeedsAWebAddress() {
    assertThatThrownBy(() -> new Publisher(Optional.empty(), Optional.of("desk.example.org")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("desk.example.org")
        .hasMessageContaining("https://");
  }
}
