package org.sayso.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The OpenAPI document as its readers have it: nothing but its text. */
final class ApiDescription {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode document;

  ApiDescription(String text) {
    this.document = json(text);
  }

  /** One method of one path. */
  record Operation(String method, String path, JsonNode node) {
    String id() {
      return node.get("operationId").asText();
    }

    List<JsonNode> parameters(String in) {
      List<JsonNode> found = new ArrayList<>();
      for (JsonNode parameter : node.get("parameters")) {
        if (parameter.get("in").asText().equals(in)) {
          found.add(parameter);
        }
      }
      return found;
    }

    Optional<JsonNode> schema(int status, String type) {
      return Optional.ofNullable(node.get("responses").get(String.valueOf(status)))
          .map(answer -> answer.get("content"))
          .map(content -> content.get(type))
          .map(media -> media.get("schema"));
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  JsonNode document() {
    return document;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(method.getKey(), path.getKey(), method.getValue()))));
    return operations;
  }

  /** What in the text is not as the schema says; empty if it fits. */
  List<String> complaints(JsonNode schema, String text) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("allOf", JSON.createArrayNode().add(schema));
    whole.set("components", document.get("components"));
    return FACTORY.getSchema(whole).validate(text, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** What in a problem is not as the schema says. */
  List<String> complaintsOfProblem(String text) {
    return complaints(json("{\"$ref\":\"#/components/schemas/Problem\"}"), text);
  }
}
