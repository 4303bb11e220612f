package org.sayso.read.kb.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON objects as maps, for entities whose fields are not known beforehand. */
final class JsonObjects {
  private static final int DEEPEST = 40;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(1 << 20)
                  .build())
          .build();

  private JsonObjects() {}

  static Map<String, @Nullable Object> parse(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return object(parser);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "not JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  /** The value at the end of a path of fields; empty where there is none. */
  static Optional<Object> at(@Nullable Object object, String... path) {
    @Nullable Object here = object;
    for (String field : path) {
      here = here instanceof Map<?, ?> map ? map.get(field) : null;
    }
    return Optional.ofNullable(here);
  }

  static Optional<String> text(@Nullable Object object, String... path) {
    return at(object, path).filter(String.class::isInstance).map(String.class::cast);
  }

  /** The items of an array; none where there is no array. */
  static List<?> items(@Nullable Object object, String... path) {
    return at(object, path)
        .filter(List.class::isInstance)
        .<List<?>>map(List.class::cast)
        .orElse(List.of());
  }

  /** The values of an object's fields, or of nothing. */
  static List<?> values(@Nullable Object object, String... path) {
    return at(object, path)
        .filter(Map.class::isInstance)
        .<List<?>>map(map -> new ArrayList<>(((Map<?, ?>) map).values()))
        .orElse(List.of());
  }
}
