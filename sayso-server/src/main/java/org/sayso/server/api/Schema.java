package org.sayso.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON schema (draft 2020-12), as OpenAPI 3.1 uses it. Immutable.
 *
 * @param keywords its keywords; values are strings, numbers, truth values, lists, maps and schemas
 */
record Schema(Map<String, Object> keywords) {
  Schema {
    keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
  }

  private static Schema type(Object type) {
    return new Schema(Map.of("type", type));
  }

  static Schema text(String description) {
    return type("string").with("description", description);
  }

  static Schema number(String description) {
    return type("number").with("description", description);
  }

  static Schema whole(String description, long least) {
    return type("integer").with("description", description).with("minimum", least);
  }

  static Schema truth(String description) {
    return type("boolean").with("description", description);
  }

  static Schema time(String description) {
    return text(description).with("format", "date-time");
  }

  static Schema words(String description, List<String> words) {
    return text(description).with("enum", List.copyOf(words));
  }

  static Schema list(String description, Schema items) {
    return type("array").with("description", description).with("items", items);
  }

  /** An object whose fields are all there, whatever else may come. */
  static Schema object(String description, Field... fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : fields) {
      properties.put(field.name(), field.schema());
      if (field.required()) {
        required.add(field.name());
      }
    }
    Schema object = type("object").with("description", description).with("properties", properties);
    return required.isEmpty() ? object : object.with("required", required);
  }

  /** One of those that the document names. */
  static Schema ref(String name) {
    return new Schema(Map.of("$ref", "#/components/schemas/" + name));
  }

  /** The same, or nothing. */
  static Schema orNull(Schema schema) {
    Object type = schema.keywords().get("type");
    return type instanceof String one
        ? schema.with("type", List.of(one, "null"))
        : new Schema(Map.of("anyOf", List.of(schema, type("null"))));
  }

  Schema with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Schema(more);
  }

  /** A field of an object. */
  record Field(String name, Schema schema, boolean required) {}

  static Field field(String name, Schema schema) {
    return new Field(name, schema, true);
  }

  static Field optional(String name, Schema schema) {
    return new Field(name, schema, false);
  }

  /** The words of an enum as JSON has them. */
  static List<String> wordsOf(Object[] values) {
    return Arrays.stream(values)
        .map(value -> value.toString().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }
}
