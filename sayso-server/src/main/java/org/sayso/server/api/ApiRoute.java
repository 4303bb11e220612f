package org.sayso.server.api;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.server.access.Role;

/**
 * An endpoint: all that is needed to register it and to describe it.
 *
 * @param path below {@code /api/v1}, with its parameters in braces
 * @param id its name in generated clients
 * @param body what it takes, if it takes anything
 * @param answers the schema of its answer by media type; empty where the answer is no JSON
 * @param status of the answer when all goes well
 * @param ofLedger whether the answer depends on the address and the ledger alone, so that it can be
 *     kept until the ledger goes on
 */
record ApiRoute(
    HandlerType method,
    String path,
    String id,
    String summary,
    Role role,
    List<Parameter> parameters,
    Optional<ApiBody> body,
    Map<String, Schema> answers,
    int status,
    boolean ofLedger,
    ApiHandler handler) {
  ApiRoute {
    parameters = List.copyOf(parameters);
    answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** One thing of the ledger. */
  static ApiRoute one(
      String path,
      String id,
      String summary,
      List<Parameter> parameters,
      Schema answer,
      ApiHandler handler) {
    return new ApiRoute(
        HandlerType.GET,
        path,
        id,
        summary,
        Role.VIEWER,
        parameters,
        Optional.empty(),
        Map.of(ApiAnswer.JSON, answer),
        200,
        true,
        handler);
  }

  /** A list of the ledger: as one JSON object, or as JSON Lines. */
  static ApiRoute list(
      String path,
      String id,
      String summary,
      List<Parameter> parameters,
      Schema item,
      ApiHandler handler) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(ApiList.FORMAT);
    Map<String, Schema> answers = new LinkedHashMap<>();
    answers.put(ApiAnswer.JSON, ApiList.schema(item));
    answers.put(ApiAnswer.JSON_LINES, item);
    return new ApiRoute(
        HandlerType.GET,
        path,
        id,
        summary,
        Role.VIEWER,
        all,
        Optional.empty(),
        answers,
        200,
        true,
        handler);
  }

  /** Something is sent. */
  static ApiRoute post(
      String path,
      String id,
      String summary,
      Role role,
      List<Parameter> parameters,
      ApiBody body,
      int status,
      Schema answer,
      ApiHandler handler) {
    return new ApiRoute(
        HandlerType.POST,
        path,
        id,
        summary,
        role,
        parameters,
        Optional.of(body),
        Map.of(ApiAnswer.JSON, answer),
        status,
        false,
        handler);
  }

  /** The same, made anew for each request. */
  ApiRoute always() {
    return new ApiRoute(
        method, path, id, summary, role, parameters, body, answers, status, false, handler);
  }
}
