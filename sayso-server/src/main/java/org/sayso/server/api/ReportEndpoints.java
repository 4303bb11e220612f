package org.sayso.server.api;

import java.util.List;
import org.sayso.model.json.JsonText;
import org.sayso.model.json.ReadingJson;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;

/** Reports with their readings, and the outlets that they come from. */
final class ReportEndpoints {
  private static final Parameter ID = Parameter.path("report", "The report's id.", "");

  private final Services services;

  ReportEndpoints(Services services) {
    this.services = services;
  }

  List<ApiRoute> all() {
    return List.of(
        ApiRoute.list(
            "/reports",
            "reports",
            "Reports, newest first.",
            List.of(Filters.OUTLET, ApiList.LIMIT, ApiList.AFTER),
            Schema.ref("ReportLine"),
            call ->
                ApiList.of(
                    call,
                    services
                        .ledger()
                        .lists()
                        .reports(
                            call.text(Filters.OUTLET), ApiList.after(call), ApiList.limit(call)))),
        ApiRoute.one(
            "/reports/{report}",
            "report",
            "One report with all that was read out of it.",
            List.of(ID),
            Schema.ref("Reading"),
            this::report),
        ApiRoute.list(
            "/sources",
            "sources",
            "Outlets by the number of their reports: who is first, and who repeats.",
            List.of(),
            Schema.ref("Outlet"),
            this::sources));
  }

  private ApiAnswer report(ApiCall call) {
    String id = call.needed(ID);
    return services
        .ledger()
        .queries()
        .reading(id)
        .map(reading -> ApiAnswer.json(ReadingJson.write(reading)))
        .orElseThrow(
            () -> new FailureException(Failure.missing("No report has the id " + id + ".")));
  }

  private ApiAnswer sources(ApiCall call) {
    return ApiList.of(
        call,
        services.ledger().queries().outlets().stream()
            .map(
                outlet ->
                    JsonText.compact(
                        json -> {
                          json.writeStartObject();
                          json.writeStringField("outlet", outlet.outlet());
                          json.writeNumberField("reports", outlet.reports());
                          json.writeNumberField("relays", outlet.relays());
                          json.writeNumberField("relayed", outlet.relayed());
                          json.writeEndObject();
                        }))
            .toList());
  }
}
