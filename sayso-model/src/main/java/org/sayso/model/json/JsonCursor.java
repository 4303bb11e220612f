package org.sayso.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * A place in a JSON value that knows its path, so that every complaint says where. Absent and
 * {@code null} are the same. Fields that nobody asks for are ignored. Immutable.
 *
 * <pre>{@code
 * JsonCursor line = JsonCursor.parse("{\"id\": \"r1\", \"text\": \"…\"}");
 * String id = line.field("id").text();
 * Optional<String> title = line.field("title").optionalText();
 * }</pre>
 */
public final class JsonCursor {
  private final String path;
  private final @Nullable Object value;

  private JsonCursor(String path, @Nullable Object value) {
    this.path = path;
    this.value = value;
  }

  /**
   * The root of one JSON value.
   *
   * @throws SaysoException of fault DATA if the text is not exactly one JSON value
   */
  public static JsonCursor parse(String json) {
    return new JsonCursor("", JsonTree.parse(json));
  }

  /** Whether nothing is here, or {@code null}. */
  public boolean isAbsent() {
    return value == null;
  }

  /** Whether a string is here. */
  public boolean isText() {
    return value instanceof String;
  }

  /** The field of an object; absent if the object lacks it. */
  public JsonCursor field(String name) {
    if (!(value instanceof Map<?, ?> fields)) {
      throw wrong("an object");
    }
    return new JsonCursor(path.isEmpty() ? name : path + "." + name, fields.get(name));
  }

  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("a string");
  }

  public Optional<String> optionalText() {
    return isAbsent() ? Optional.empty() : Optional.of(text());
  }

  /** The string, or a whole number as its digits, for ids that others chose. */
  public Optional<String> optionalId() {
    return value instanceof Long digits ? Optional.of(digits.toString()) : optionalText();
  }

  /** The string, or {@code null} where nothing is. */
  public @Nullable String textOrNull() {
    return isAbsent() ? null : text();
  }

  public int wholeNumber() {
    if (value instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw wrong("a whole number within 32 bits");
  }

  public double number() {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong("a number");
  }

  public boolean truth() {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw wrong("true or false");
  }

  /** Each item of an array, taken by {@code take}; absent is the empty list. */
  public <T> List<T> items(Function<JsonCursor, T> take) {
    if (isAbsent()) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      throw wrong("an array");
    }
    List<T> taken = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      taken.add(take.apply(new JsonCursor(path + "[" + i + "]", items.get(i))));
    }
    return taken;
  }

  /**
   * Each item of an array, or the one value that stands there without an array, as JSON-LD has it;
   * absent is the empty list.
   */
  public List<JsonCursor> oneOrMany() {
    if (isAbsent()) {
      return List.of();
    }
    return value instanceof List<?> ? items(item -> item) : List.of(this);
  }

  /** What {@code make} gives; its complaint about a wrong argument is told with this path. */
  public <T> T checked(Function<JsonCursor, T> make) {
    try {
      return make.apply(this);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.DATA, here() + ": " + e.getMessage(), e);
    }
  }

  /** A complaint about this place. */
  public SaysoException problem(String message) {
    return new SaysoException(Fault.DATA, here() + ": " + message);
  }

  private SaysoException wrong(String wanted) {
    return problem("expected " + wanted + ", found " + found());
  }

  private String here() {
    return path.isEmpty() ? "the JSON value" : path;
  }

  private String found() {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Map<?, ?>) {
      return "an object";
    }
    if (value instanceof List<?>) {
      return "an array";
    }
    String shown = value.toString();
    return value instanceof String
        ? "\"" + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown) + "\""
        : shown;
  }
}
