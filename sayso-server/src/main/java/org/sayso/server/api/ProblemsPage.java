package org.sayso.server.api;

import io.javalin.http.Context;
import java.util.List;
import org.sayso.server.Services;
import org.sayso.server.failure.FailureType;
import org.sayso.server.page.Frame;

/** The kinds of problems, each at the address that its {@code type} names. */
public record ProblemsPage(Frame frame, List<FailureType> types) {
  public ProblemsPage {
    types = List.copyOf(types);
  }

  static void show(Context context, Services services) {
    services
        .templates()
        .show(
            context,
            "problems",
            new ProblemsPage(
                Frame.of(context, services, "What can go wrong"), List.of(FailureType.values())));
  }
}
