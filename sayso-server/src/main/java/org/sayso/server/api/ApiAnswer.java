package org.sayso.server.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an endpoint gives. */
record ApiAnswer(int status, String mediaType, String body, Map<String, String> headers) {
  static final String JSON = "application/json";
  static final String JSON_LINES = "application/jsonl";

  ApiAnswer {
    headers = Map.copyOf(headers);
  }

  static ApiAnswer json(String body) {
    return new ApiAnswer(200, JSON, body, Map.of());
  }

  static ApiAnswer created(String body, String location) {
    return new ApiAnswer(201, JSON, body, Map.of("Location", location));
  }

  ApiAnswer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new ApiAnswer(status, mediaType, body, more);
  }
}
