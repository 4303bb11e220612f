package org.sayso.server.api;

import io.javalin.http.Context;
import java.util.List;
import org.sayso.server.Services;
import org.sayso.server.page.Frame;

/** The description of the endpoints for people. */
public record ApiPage(Frame frame, List<Line> lines) {
  /**
   * An endpoint.
   *
   * @param example an address to try; empty if it takes more than an address
   */
  public record Line(
      String method,
      String path,
      String summary,
      String role,
      List<ParameterLine> parameters,
      String example) {}

  /** A parameter. */
  public record ParameterLine(String name, String description) {}

  public ApiPage {
    lines = List.copyOf(lines);
  }

  static void show(Context context, Services services, List<ApiRoute> routes) {
    Frame frame =
        Frame.of(context, services, "For programs").withTwin(ApiRoutes.ROOT + "/openapi.json");
    services
        .templates()
        .show(context, "api", new ApiPage(frame, routes.stream().map(ApiPage::line).toList()));
  }

  private static Line line(ApiRoute route) {
    boolean open =
        route.body().isEmpty()
            && route.parameters().stream()
                .noneMatch(parameter -> parameter.in() == Parameter.In.PATH);
    return new Line(
        route.method().name(),
        ApiRoutes.ROOT + route.path(),
        route.summary(),
        route.role().word(),
        route.parameters().stream()
            .map(parameter -> new ParameterLine(parameter.name(), parameter.description()))
            .toList(),
        open ? ApiRoutes.ROOT + route.path() + example(route) : "");
  }

  /** What an endpoint cannot do without. */
  private static String example(ApiRoute route) {
    return switch (route.id()) {
      case "who" -> "?name=Verhane";
      case "search" -> "?words=cable";
      default -> "";
    };
  }
}
