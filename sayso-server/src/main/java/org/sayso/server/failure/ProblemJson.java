package org.sayso.server.failure;

import org.sayso.model.json.JsonText;

/** A failure as {@code application/problem+json} (RFC 9457). */
public final class ProblemJson {
  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private ProblemJson() {}

  /**
   * One line of JSON.
   *
   * @param path what was asked for
   */
  public static String write(Failure failure, String path) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", failure.type().uri());
          json.writeStringField("title", failure.title());
          json.writeNumberField("status", failure.status());
          json.writeStringField("detail", failure.message());
          json.writeStringField("instance", path);
          json.writeEndObject();
        });
  }
}
