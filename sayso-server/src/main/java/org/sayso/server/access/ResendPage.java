package org.sayso.server.access;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;

/**
 * The page that shows what was typed into a form that came too late, to be sent again.
 *
 * @param action where the form is sent to, a path of this server
 * @param multipart whether the form could carry files, which have to be chosen again
 */
public record ResendPage(Frame frame, String action, boolean multipart, List<Field> fields) {
  /** One field. */
  public record Field(String name, String value) {
    /** Fields that forms carry and nobody typed. */
    private static final Set<String> CARRIED =
        Set.of("seen", "check", "request", "kept", "one", "cite", "file", "entry", "claim");

    /** Whether a person typed it, so that it is to be shown. */
    public boolean isText() {
      return value.length() > 1 && !name.startsWith("_") && !CARRIED.contains(name);
    }
  }

  public ResendPage {
    fields = List.copyOf(fields);
  }

  /** Whether the form's page can show it again, filled as it was. */
  public boolean changeable() {
    return action.startsWith("/case/") || action.equals("/correct");
  }

  static void show(
      Context context, Services services, String action, Map<String, List<String>> typed) {
    List<Field> fields = new ArrayList<>();
    typed.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
    services
        .templates()
        .show(
            context,
            "resend",
            new ResendPage(
                Frame.of(context, services, "Send it again"),
                action,
                context.isMultipartFormData(),
                fields));
  }
}
