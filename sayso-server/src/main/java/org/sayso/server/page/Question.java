package org.sayso.server.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;

/** What a request asks for by the part of its address behind the question mark. */
public final class Question {
  private static final int MOST = 300;

  private Question() {}

  /**
   * A parameter of any words; empty if it is not there.
   *
   * @throws FailureException if it is longer than anybody types
   */
  public static String words(Context context, String name) {
    String asked = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    if (asked.length() > MOST) {
      throw new FailureException(
          Failure.wrong("The parameter " + name + " is longer than " + MOST + " characters."));
    }
    return asked;
  }

  /**
   * A parameter that is one of the program's own words; empty if it is not there.
   *
   * @throws FailureException if it cannot be one
   */
  public static String word(Context context, String name) {
    String asked = words(context, name);
    if (!asked.matches("[a-z-]{0,40}")) {
      throw new FailureException(
          Failure.wrong("\"" + asked + "\" is nothing that the parameter " + name + " knows."));
    }
    return asked;
  }

  /**
   * These parameters as a question of another address, with its question mark; empty if none is
   * there.
   */
  public static String kept(Context context, String... names) {
    StringBuilder question = new StringBuilder();
    for (String name : names) {
      String asked = words(context, name);
      if (!asked.isEmpty()) {
        question
            .append(question.isEmpty() ? '?' : '&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(asked, StandardCharsets.UTF_8));
      }
    }
    return question.toString();
  }
}
