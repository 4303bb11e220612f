package org.sayso.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * JSON as text in memory. Half a surrogate pair, which UTF-8 cannot hold, is written as an escape,
 * so that no input can make its own reading unreadable.
 */
public final class JsonText {
  private JsonText() {}

  /** Something that writes itself to a generator. */
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** One line of JSON, without the line break. */
  public static String compact(Body body) {
    return generate(body, false);
  }

  static String indented(Body body) {
    return generate(body, true);
  }

  private static String generate(Body body, boolean indented) {
    StringWriter text = new StringWriter(8192);
    try (JsonGenerator json = JsonTree.FACTORY.createGenerator(text)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      }
      body.write(json);
    } catch (IOException e) {
      throw new SaysoException(Fault.BUG, "writing JSON to memory failed", e);
    }
    return escapeLoneSurrogates(text.toString());
  }

  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
      escaped.append(json, copied, i).append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      copied = i + 1;
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }
}
