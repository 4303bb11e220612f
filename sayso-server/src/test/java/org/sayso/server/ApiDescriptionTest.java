package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.server.ApiDescription.Operation;
import org.sayso.server.page.Address;

/** The OpenAPI document tells the truth: every endpoint that it names does what it says. */
class ApiDescriptionTest {
  private static final String ROOT = "/api/v1";

  @TempDir static Path folder;
  private static ServedLedger served;
  private static ApiDescription description;
  private static Map<String, String> ids;

  /** What to send where something is to be sent. */
  private record Sent(String type, String body, String query) {}

  private static Map<String, Sent> sent;

  @BeforeAll
  static void start() {
    served = ServedLedger.demo(folder);
    description = new ApiDescription(served.get(ROOT + "/openapi.json").body());
    JsonNode claim = first("/claims");
    JsonNode statement = claim.get("statements").get(0);
    String place =
        statement.get("report").asText()
            + "@"
            + statement.get("span").get("start").asText()
            + "-"
            + statement.get("span").get("end").asText();
    String claimId = claim.get("claim").asText();
    HttpResponse<String> opened =
        served.post(
            ROOT + "/cases",
            "application/json",
            "{\"claim\":\"" + claimId + "\",\"why\":\"test\"}");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    JsonNode state = ApiDescription.json(opened.body());
    ids =
        Map.of(
            "claim", claimId,
            "story", first("/stories").get("story").asText(),
            "report", statement.get("report").asText(),
            "name", "Ilsa Verhane",
            "case", state.get("case").asText());
    sent =
        Map.of(
            "match",
            new Sent("text/plain", claim.get("text").asText(), ""),
            "read",
            new Sent("text/plain", "The mayor said the bridge was safe.", ""),
            "decide",
            new Sent(
                "application/json",
                "{\"decide\":\"find\",\"one\":\"" + place + "\",\"other\":\"verified\"}",
                ""),
            "openCase",
            new Sent("application/json", "{\"claim\":\"" + claimId + "\"}", ""),
            "act",
            new Sent(
                "application/json",
                "{\"deed\":\"note\",\"seen\":%d,\"text\":\"looked at it\"}",
                ""),
            "attach",
            new Sent("application/octet-stream", "not really a film", "?seen=%d&name=film.mp4"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode first(String list) {
    return ApiDescription.json(served.get(ROOT + list).body()).get("items").get(0);
  }

  private static String path(Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : operation.parameters("path")) {
      String name = parameter.get("name").asText();
      assertThat(ids).as("an id for %s", operation.path()).containsKey(name);
      path = path.replace("{" + name + "}", Address.part(ids.get(name)));
    }
    return ROOT + path;
  }

  private static String needed(Operation operation) {
    return switch (operation.id()) {
      case "who" -> "?name=Verhane";
      case "search" -> "?words=cable";
      default -> "";
    };
  }

  private static long lastEntry() {
    return ApiDescription.json(served.get(ROOT + "/cases/" + Address.part(ids.get("case"))).body())
        .get("entry")
        .asLong();
  }

  private static HttpResponse<String> ask(Operation operation) {
    if (operation.method().equals("get")) {
      return served.get(path(operation) + needed(operation));
    }
    Sent body = sent.get(operation.id());
    assertThat(body).as("what to send to %s", operation.id()).isNotNull();
    long entry = lastEntry();
    return served.post(
        path(operation) + body.query().replace("%d", String.valueOf(entry)),
        body.type(),
        body.body().replace("%d", String.valueOf(entry)));
  }

  @Test
  void everyEndpointAnswersAsTheDocumentSays() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : description.operations()) {
      HttpResponse<String> answer = ask(operation);
      String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
      List<String> complaints =
          operation
              .schema(answer.statusCode(), type)
              .map(schema -> description.complaints(schema, answer.body()))
              .orElse(List.of("no " + answer.statusCode() + " " + type + ": " + answer.body()));
      complaints.forEach(complaint -> wrong.add(operation.id() + ": " + complaint));
    }
    assertThat(wrong).isEmpty();
    assertThat(description.operations()).hasSizeGreaterThan(15);
  }

  @Test
  void everyListIsTheSameAsJsonLines() {
    int lists = 0;
    for (Operation operation : description.operations()) {
      var item = operation.schema(200, "application/jsonl");
      if (item.isPresent()) {
        lists++;
        String at = path(operation) + needed(operation);
        HttpResponse<String> lines =
            served.get(at + (at.contains("?") ? "&" : "?") + "format=jsonl");
        String items = served.get(at).body();
        assertThat(lines.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/jsonl");
        assertThat(items)
            .as(operation.id())
            .startsWith("{\"items\":[" + lines.body().strip().replace("\n", ",") + "]");
        lines
            .body()
            .lines()
            .forEach(
                line ->
                    assertThat(description.complaints(item.get(), line))
                        .as(operation.id())
                        .isEmpty());
      }
    }
    assertThat(lists).isGreaterThan(7);
  }

  @Test
  void everyEndpointRefusesAParameterThatItDoesNotHave() {
    for (Operation operation : description.operations()) {
      if (operation.method().equals("get")) {
        HttpResponse<String> answer = served.get(path(operation) + "?standin=denied");
        assertThat(answer.statusCode()).as(operation.id()).isEqualTo(400);
        assertThat(answer.body()).contains("/api/problems#unknown-parameter", "standin");
        assertThat(description.complaintsOfProblem(answer.body())).isEmpty();
      }
    }
  }

  @Test
  void whatIsNotThereIsAProblemThatNamesIt() {
    for (Operation operation : description.operations()) {
      List<JsonNode> parts = operation.parameters("path");
      if (operation.method().equals("get") && !parts.isEmpty() && !operation.id().equals("actor")) {
        HttpResponse<String> answer =
            served.get(
                ROOT
                    + operation
                        .path()
                        .replace("{" + parts.get(0).get("name").asText() + "}", "no-such-thing"));
        assertThat(answer.statusCode()).as(operation.id()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/problem+json");
        assertThat(answer.body()).contains("/api/problems#not-found", "no-such-thing");
        assertThat(description.complaintsOfProblem(answer.body())).isEmpty();
      }
    }
  }

  @Test
  void everyWordOfAnEnumIsTakenAndNoOther() {
    for (Operation operation : description.operations()) {
      for (JsonNode parameter : operation.parameters("query")) {
        JsonNode words = parameter.get("schema").get("enum");
        if (words != null && operation.method().equals("get")) {
          String at =
              path(operation)
                  + (needed(operation).isEmpty() ? "?" : needed(operation) + "&")
                  + parameter.get("name").asText()
                  + "=";
          words.forEach(
              word -> assertThat(served.get(at + word.asText()).statusCode()).isEqualTo(200));
          HttpResponse<String> wrong = served.get(at + "perhaps");
          assertThat(wrong.statusCode()).isEqualTo(400);
          assertThat(wrong.body()).contains("perhaps", parameter.get("name").asText());
        }
      }
    }
  }

  @Test
  void theDocumentIsWholeInItself() {
    JsonNode document = description.document();
    assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
    Set<String> seen = new HashSet<>();
    for (Operation operation : description.operations()) {
      assertThat(seen.add(operation.id())).as("%s is there once", operation.id()).isTrue();
      assertThat(operation.node().get("summary").asText()).isNotBlank();
      assertThat(operation.node().get("x-role").asText())
          .isIn("anyone", "viewer", "editor", "admin");
      List<String> inPath =
          operation.parameters("path").stream().map(part -> part.get("name").asText()).toList();
      assertThat(operation.path().chars().filter(sign -> sign == '{').count())
          .isEqualTo(inPath.size());
    }
    document
        .findValuesAsText("$ref")
        .forEach(
            ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }

  @Test
  void theExamplesOfTheDocumentWork() {
    for (Operation operation : description.operations()) {
      for (JsonNode parameter : operation.parameters("query")) {
        if (operation.method().equals("get") && parameter.get("example") != null) {
          String at =
              path(operation)
                  + (needed(operation).isEmpty()
                          || needed(operation).startsWith("?" + parameter.get("name").asText())
                      ? "?"
                      : needed(operation) + "&")
                  + parameter.get("name").asText()
                  + "="
                  + parameter.get("example").asText().replace(" ", "%20");
          assertThat(served.get(at).statusCode()).as(at).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void thePageForPeopleNamesEveryEndpointAndEveryKindOfProblem() {
    String page = served.get("/api").body();
    for (Operation operation : description.operations()) {
      assertThat(page).contains(ROOT + operation.path());
    }
    assertThat(served.get("/api/problems").body()).contains("id=\"not-found\"", "ambiguous-id");
  }
}
