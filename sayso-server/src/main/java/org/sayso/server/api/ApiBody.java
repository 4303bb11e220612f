package org.sayso.server.api;

import java.util.List;

/**
 * What an endpoint takes.
 *
 * @param mediaTypes the first one is taken where a request names none
 * @param schema of its JSON, or text
 * @param mostBytes how much is taken at most
 */
record ApiBody(List<String> mediaTypes, Schema schema, int mostBytes) {
  ApiBody {
    mediaTypes = List.copyOf(mediaTypes);
  }

  static ApiBody json(Schema schema) {
    return new ApiBody(List.of("application/json"), schema, 1 << 20);
  }
}
