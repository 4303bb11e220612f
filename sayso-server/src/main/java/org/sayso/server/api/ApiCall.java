package org.sayso.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.model.SaysoException;
import org.sayso.model.json.JsonCursor;
import org.sayso.server.access.Visitor;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;
import org.sayso.server.failure.FailureType;
import org.sayso.server.page.Address;

/**
 * One request to an endpoint. It gives only the parameters that the endpoint says it has, so that
 * the description cannot forget one.
 */
final class ApiCall {
  private static final int LONGEST_VALUE = 2_000;

  private final ApiRoute route;
  private final Context context;

  ApiCall(ApiRoute route, Context context) {
    this.route = route;
    this.context = context;
  }

  /** Refuses parameters that the endpoint does not have, and ones that are there twice. */
  void checkParameters() {
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (route.parameters().stream()
                  .noneMatch(
                      known -> known.in() == Parameter.In.QUERY && known.name().equals(name))) {
                throw new FailureException(
                    Failure.of(
                        FailureType.UNKNOWN_PARAMETER,
                        "There is no parameter \""
                            + brief(name)
                            + "\" here; there are: "
                            + String.join(
                                ", ",
                                route.parameters().stream()
                                    .filter(known -> known.in() == Parameter.In.QUERY)
                                    .map(Parameter::name)
                                    .toList())));
              }
              if (values.size() > 1) {
                throw wrong(name + " is given " + values.size() + " times; give it once");
              }
            });
  }

  Optional<String> text(Parameter parameter) {
    if (!route.parameters().contains(parameter)) {
      throw new IllegalStateException(route.id() + " does not say that it takes " + parameter);
    }
    if (parameter.in() == Parameter.In.PATH) {
      return Optional.of(Address.text(context.pathParam(parameter.name())));
    }
    Optional<String> value =
        Optional.ofNullable(context.queryParam(parameter.name())).filter(text -> !text.isBlank());
    value.ifPresent(
        text -> {
          if (text.length() > LONGEST_VALUE) {
            throw wrong(parameter.name() + " has more than " + LONGEST_VALUE + " characters");
          }
          if (parameter.schema().keywords().get("enum") instanceof java.util.List<?> words
              && !words.contains(text)) {
            throw wrong(parameter.name() + ": \"" + brief(text) + "\" is none of " + words);
          }
        });
    return value;
  }

  /** The value, read by {@code read}, whose complaint is told with the parameter's name. */
  <T> Optional<T> value(Parameter parameter, Function<String, T> read) {
    Optional<String> text = text(parameter);
    try {
      return text.map(read);
    } catch (IllegalArgumentException e) {
      throw new FailureException(
          Failure.wrong(parameter.name() + ": " + String.valueOf(e.getMessage())));
    }
  }

  String needed(Parameter parameter) {
    return text(parameter)
        .orElseThrow(() -> wrong(parameter.name() + " is missing: " + parameter.description()));
  }

  int whole(Parameter parameter, int usual, int most) {
    return value(
            parameter,
            text -> {
              if (!text.matches("[0-9]{1,9}")
                  || Integer.parseInt(text) < 1
                  || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException(
                    "\"" + brief(text) + "\" is not a whole number from 1 to " + most);
              }
              return Integer.valueOf(text);
            })
        .orElse(usual);
  }

  /**
   * The media type of the body without its parameters; the first that is taken if none is named.
   */
  String bodyType() {
    ApiBody body = route.body().orElseThrow();
    String type = Optional.ofNullable(context.contentType()).orElse("").split(";", 2)[0].strip();
    if (type.isEmpty()) {
      return body.mediaTypes().get(0);
    }
    return body.mediaTypes().stream()
        .filter(known -> known.equalsIgnoreCase(type))
        .findFirst()
        .orElseThrow(
            () ->
                new FailureException(
                    Failure.of(
                        FailureType.UNSUPPORTED_TYPE,
                        "The body is "
                            + brief(type)
                            + "; this takes "
                            + String.join(", ", body.mediaTypes()))));
  }

  /** The bytes of the body, no more than the endpoint takes. */
  byte[] bytes() {
    int most = route.body().orElseThrow().mostBytes();
    try {
      byte[] bytes = context.bodyInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FailureException(
            Failure.of(FailureType.TOO_LARGE, "The body has more than " + most + " bytes."));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body as a stream, for what is too large to hold. */
  InputStream stream() {
    return context.bodyInputStream();
  }

  /** The bytes of the body as a stream that can be read again. */
  InputStream held() {
    return new ByteArrayInputStream(bytes());
  }

  /** The body as UTF-8. */
  String bodyText() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
    } catch (CharacterCodingException e) {
      throw new FailureException(Failure.wrong("the body is not UTF-8"));
    }
  }

  /** The body as JSON; complaints about its fields are those of a wrong value. */
  <T> T body(Function<JsonCursor, T> read) {
    String text = bodyText();
    try {
      return read.apply(JsonCursor.parse(text));
    } catch (SaysoException | IllegalArgumentException | java.time.DateTimeException e) {
      throw new FailureException(Failure.wrong("the body: " + String.valueOf(e.getMessage())));
    }
  }

  Visitor visitor() {
    return Visitor.of(context);
  }

  /** The address of this request with one parameter replaced. */
  String with(Parameter changed, String value) {
    StringBuilder address = new StringBuilder(context.path());
    char sign = '?';
    for (var entry : context.queryParamMap().entrySet()) {
      if (!entry.getKey().equals(changed.name())) {
        address.append(sign).append(encode(entry.getKey())).append('=');
        address.append(encode(entry.getValue().get(0)));
        sign = '&';
      }
    }
    return address.append(sign).append(changed.name()).append('=').append(encode(value)).toString();
  }

  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static FailureException wrong(String what) {
    return new FailureException(Failure.wrong(what));
  }

  private static String brief(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
