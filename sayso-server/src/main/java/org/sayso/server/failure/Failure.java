package org.sayso.server.failure;

import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.sayso.model.SaysoException;

/**
 * What went wrong with a request.
 *
 * @param type of which kind it is
 * @param message what happened and what to do, for the one who asked
 * @param headers what the answer carries besides
 */
public record Failure(FailureType type, String message, Map<String, String> headers) {
  private static final int MOST_CAUSES = 10;

  public Failure {
    headers = Map.copyOf(headers);
  }

  public static Failure of(FailureType type, String message) {
    return new Failure(type, message, Map.of());
  }

  /** Something that is not there. */
  public static Failure missing(String what) {
    return of(FailureType.NOT_FOUND, what);
  }

  /** Something that the one who asked did wrong. */
  public static Failure wrong(String what) {
    return of(FailureType.INVALID_VALUE, what);
  }

  /** The same, with a header for the answer. */
  public Failure with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Failure(type, message, more);
  }

  /** The HTTP status. */
  public int status() {
    return type.status();
  }

  /** A few words, such as {@code Not found}. */
  public String title() {
    return type.title();
  }

  /** The one place where failures get their kind. */
  public static Failure of(Exception exception) {
    if (exception instanceof FailureException known) {
      return known.failure();
    }
    if (exception instanceof SaysoException known) {
      String message = Optional.ofNullable(known.getMessage()).orElse("");
      return switch (known.fault()) {
        case USER -> wrong(message);
        case DATA -> of(FailureType.UNREADABLE, message);
        // Paths of this machine are for whoever runs the server, not for whoever asks it.
        case ENVIRONMENT ->
            of(FailureType.UNAVAILABLE, "The server cannot do this now; its log says why.");
        case BUG -> fault();
      };
    }
    if (exception instanceof HttpResponseException known) {
      return ofStatus(known.getStatus(), Optional.ofNullable(known.getMessage()).orElse(""));
    }
    return inside(exception)
        .orElseGet(
            () ->
                exception instanceof IllegalArgumentException
                    ? wrong(Optional.ofNullable(exception.getMessage()).orElse(""))
                    : fault());
  }

  /** What the web server finds wrong with a request comes in many wrappings. */
  private static Optional<Failure> inside(Exception exception) {
    Optional<Failure> first = Optional.empty();
    Throwable at = exception;
    for (int depth = 0; at != null && depth < MOST_CAUSES; depth++, at = at.getCause()) {
      String message = Optional.ofNullable(at.getMessage()).orElse("");
      if (at instanceof HttpException known) {
        // A body that was cut off at its limit makes a bad form, and the limit is what is wrong.
        if (known.getCode() == 413) {
          return Optional.of(ofStatus(413, ""));
        }
        if (first.isEmpty()) {
          first =
              Optional.of(
                  ofStatus(known.getCode(), Optional.ofNullable(known.getReason()).orElse("")));
        }
      } else if (message.contains("max length exceeded")
          || message.contains("exceeds max filesize")
          || message.startsWith("Form is larger")
          || message.startsWith("Form with too many")) {
        return Optional.of(ofStatus(413, ""));
      }
    }
    return first;
  }

  private static Failure fault() {
    return of(FailureType.FAULT, "Something went wrong inside. Nothing was changed; try again.");
  }

  private static Failure ofStatus(int status, String message) {
    return switch (status) {
      case 404 -> missing("There is nothing at this address.");
      case 405 ->
          of(FailureType.METHOD_NOT_ALLOWED, "This address does not take requests of this kind.");
      case 408 -> of(FailureType.TOO_SLOW, "The request was not sent in time. Send it again.");
      case 413 ->
          of(FailureType.TOO_LARGE, "That is larger than the server takes. Send it in parts.");
      case 415 -> of(FailureType.UNSUPPORTED_TYPE, message);
      case 503 -> of(FailureType.UNAVAILABLE, "The server cannot do this now; try again.");
      default -> status >= 500 || status < 400 ? fault() : of(FailureType.BAD_REQUEST, message);
    };
  }
}
