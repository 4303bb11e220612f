package org.sayso.server.desk;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form that could not be entered: it stands in the form again.
 *
 * @param form which of the page's forms it was
 * @param fields names and values
 */
public record Typed(String form, Map<String, List<String>> fields) {
  private static final String RESUME = "resume";

  /** Nothing was typed yet. */
  public static final Typed NOTHING = new Typed("", Map.of());

  public Typed {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = Map.copyOf(copy);
  }

  static Typed of(String form, Context context) {
    return new Typed(form, context.formParamMap());
  }

  /** Whether it was kept over a sign-in and is to be changed before it is sent. */
  boolean isResumed() {
    return fields.containsKey(RESUME);
  }

  /** What was typed into a field of a form, or else what stands there at first. */
  public String value(String of, String field, String first) {
    return form.equals(of) && fields.containsKey(field)
        ? String.join("\n", fields.get(field))
        : first;
  }

  /** Whether this was chosen among several in a form. */
  public boolean chosen(String of, String field, String value, boolean first) {
    return form.equals(of) && fields.containsKey(field) ? fields.get(field).contains(value) : first;
  }
}
