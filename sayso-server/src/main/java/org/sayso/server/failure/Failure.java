package org.sayso.server.failure;

import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.sayso.model.SaysoException;

/**
 * What went wrong with a request.
 *
 * @param status the HTTP status
 * @param title a few words, such as {@code Not found}
 * @param message what happened and what to do, for the one who asked
 */
public record Failure(int status, String title, String message) {
  public Failure {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("status " + status + " is not in 400..599");
    }
  }

  /** Something that is not there. */
  public static Failure missing(String what) {
    return new Failure(404, "Not found", what);
  }

  /** Something that the one who asked did wrong. */
  public static Failure wrong(String what) {
    return new Failure(400, "Not understood", what);
  }

  /** The one place where failures get their status. */
  public static Failure of(Exception exception) {
    if (exception instanceof FailureException known) {
      return known.failure();
    }
    if (exception instanceof SaysoException known) {
      String message = Optional.ofNullable(known.getMessage()).orElse("");
      return switch (known.fault()) {
        case USER -> wrong(message);
        case DATA -> new Failure(422, "Not readable", message);
        case ENVIRONMENT -> new Failure(503, "Not possible now", message);
        case BUG -> new Failure(500, "A fault of Sayso", message);
      };
    }
    if (exception instanceof HttpResponseException known) {
      return ofStatus(known.getStatus(), Optional.ofNullable(known.getMessage()).orElse(""));
    }
    if (exception instanceof IllegalArgumentException) {
      return wrong(Optional.ofNullable(exception.getMessage()).orElse(""));
    }
    return new Failure(
        500, "A fault of Sayso", "Something went wrong inside. Nothing was changed; try again.");
  }

  private static Failure ofStatus(int status, String message) {
    return switch (status) {
      case 404 -> missing("There is nothing at this address.");
      case 413 ->
          new Failure(413, "Too large", "That is larger than the server takes. Send it in parts.");
      default -> new Failure(status < 400 ? 500 : status, "Not possible", message);
    };
  }
}
