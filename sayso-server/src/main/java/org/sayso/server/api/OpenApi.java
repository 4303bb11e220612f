package org.sayso.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.json.JsonText;
import org.sayso.server.failure.ProblemJson;

/** The OpenAPI 3.1 description, made of the very values by which endpoints are registered. */
final class OpenApi {
  private static final String VERSION = "1";

  private OpenApi() {}

  static String write(List<ApiRoute> routes) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("openapi", "3.1.0");
          json.writeObjectFieldStart("info");
          json.writeStringField("title", "Sayso");
          json.writeStringField(
              "description",
              "Who claims what, on whose word, and how far it has been verified. In paths, every byte of an id that is"
                  + " not a letter, digit, -, _ or : is written as ~ and two hexadecimal digits (dots only at the start).");
          json.writeStringField("version", VERSION);
          json.writeObjectFieldStart("license");
          json.writeStringField("name", "Apache-2.0");
          json.writeStringField("identifier", "Apache-2.0");
          json.writeEndObject();
          json.writeEndObject();
          json.writeArrayFieldStart("servers");
          json.writeStartObject();
          json.writeStringField("url", ApiRoutes.ROOT);
          json.writeEndObject();
          json.writeEndArray();
          paths(json, routes);
          components(json);
          json.writeArrayFieldStart("security");
          json.writeStartObject();
          json.writeEndObject();
          json.writeStartObject();
          json.writeArrayFieldStart("token");
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void paths(JsonGenerator json, List<ApiRoute> routes) throws IOException {
    json.writeObjectFieldStart("paths");
    for (String path : routes.stream().map(ApiRoute::path).distinct().toList()) {
      json.writeObjectFieldStart(path);
      for (ApiRoute route : routes) {
        if (route.path().equals(path)) {
          json.writeFieldName(route.method().name().toLowerCase(Locale.ROOT));
          operation(json, route);
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void operation(JsonGenerator json, ApiRoute route) throws IOException {
    json.writeStartObject();
    json.writeStringField("operationId", route.id());
    json.writeStringField("summary", route.summary());
    json.writeStringField("x-role", route.role().word());
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : route.parameters()) {
      boolean inPath = parameter.in() == Parameter.In.PATH;
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeStringField("in", inPath ? "path" : "query");
      json.writeStringField("description", parameter.description());
      json.writeBooleanField("required", inPath);
      json.writeFieldName("schema");
      value(json, parameter.schema());
      if (!parameter.example().isEmpty()) {
        json.writeFieldName("example");
        if ("integer".equals(parameter.schema().keywords().get("type"))) {
          json.writeNumber(Long.parseLong(parameter.example()));
        } else {
          json.writeString(parameter.example());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (route.body().isPresent()) {
      body(json, route.body().get());
    }
    answers(json, route);
    json.writeEndObject();
  }

  private static void body(JsonGenerator json, ApiBody body) throws IOException {
    json.writeObjectFieldStart("requestBody");
    json.writeBooleanField("required", true);
    json.writeObjectFieldStart("content");
    for (String type : body.mediaTypes()) {
      content(json, type, body.schema());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void answers(JsonGenerator json, ApiRoute route) throws IOException {
    json.writeObjectFieldStart("responses");
    json.writeObjectFieldStart(String.valueOf(route.status()));
    json.writeStringField("description", route.summary());
    json.writeObjectFieldStart("content");
    for (var answer : route.answers().entrySet()) {
      content(json, answer.getKey(), answer.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    if (route.ofLedger()) {
      json.writeObjectFieldStart("304");
      json.writeStringField("description", "The ledger has not gone on since the ETag was given.");
      json.writeEndObject();
    }
    json.writeObjectFieldStart("default");
    json.writeStringField("description", "What went wrong.");
    json.writeObjectFieldStart("content");
    content(json, ProblemJson.MEDIA_TYPE, Schema.ref("Problem"));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void content(JsonGenerator json, String type, Schema schema) throws IOException {
    json.writeObjectFieldStart(type);
    json.writeFieldName("schema");
    value(json, schema);
    json.writeEndObject();
  }

  private static void components(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("components");
    json.writeObjectFieldStart("schemas");
    for (var schema : ApiSchemas.all().entrySet()) {
      json.writeFieldName(schema.getKey());
      value(json, schema.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("securitySchemes");
    json.writeObjectFieldStart("token");
    json.writeStringField("type", "http");
    json.writeStringField("scheme", "bearer");
    json.writeStringField(
        "description",
        "What `sayso token add` prints; not needed where the server asks nobody to sign in.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Schema schema) {
      value(json, schema.keywords());
    } else if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (var field : fields.entrySet()) {
        json.writeFieldName(String.valueOf(field.getKey()));
        value(json, field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        value(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
