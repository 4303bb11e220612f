package org.sayso.server.access;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * The token that every form carries in its field {@value #FIELD}, so that no other site can send it
 * in somebody's name.
 */
public final class FormToken {
  /** The name of the form field. */
  public static final String FIELD = "token";

  private static final String ATTRIBUTE = "sayso.form-token";

  private FormToken() {}

  /** The token for forms of the page that answers this request; empty if none is asked for. */
  public static String of(Context context) {
    return Optional.ofNullable(context.<String>attribute(ATTRIBUTE)).orElse("");
  }

  /** Notes the token that forms of this answer are to carry. */
  public static void enter(Context context, String token) {
    context.attribute(ATTRIBUTE, token);
  }
}
