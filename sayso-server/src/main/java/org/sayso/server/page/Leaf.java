package org.sayso.server.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.sayso.ledger.query.PageRequest;
import org.sayso.ledger.query.Slice;
import org.sayso.server.Services;
import org.sayso.server.failure.Failure;
import org.sayso.server.failure.FailureException;

/**
 * Leafing through a list: where the pages before and after are.
 *
 * @param number the number of this page, from 1
 * @param before the address of the page before; empty if this is the first
 * @param after the address of the next page; empty if this is the last
 */
public record Leaf(int number, String before, String after) {
  private static final String PARAMETER = "page";
  private static final int MOST = 100_000;

  /** The rows that a request asks for by its parameter {@code page}. */
  public static PageRequest requested(Context context, Services services) {
    int rows = services.config().limits().pageRows();
    return new PageRequest((number(context) - 1) * rows, rows);
  }

  /** The way on from a slice, with all other parameters of the request kept. */
  public static Leaf of(Context context, Slice<?> slice) {
    return of(context, number(context), slice);
  }

  /** The same from a page of that number, which the request need not name. */
  public static Leaf of(Context context, int number, Slice<?> slice) {
    return new Leaf(
        number,
        number > 1 ? address(context, number - 1) : "",
        slice.more() && number < MOST ? address(context, number + 1) : "");
  }

  /** Whether there is more than one page. */
  public boolean isNeeded() {
    return !before.isEmpty() || !after.isEmpty();
  }

  /** The number of the page that is asked for, from 1. */
  public static int number(Context context) {
    String asked = Optional.ofNullable(context.queryParam(PARAMETER)).orElse("1");
    if (!asked.matches("[1-9][0-9]{0,4}")) {
      throw new FailureException(
          Failure.wrong("There is no page \"" + asked + "\"; pages have numbers from 1 on."));
    }
    return Integer.parseInt(asked);
  }

  private static String address(Context context, int number) {
    StringJoiner question = new StringJoiner("&", context.path() + "?", "");
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(PARAMETER)) {
                values.forEach(value -> question.add(encode(name) + "=" + encode(value)));
              }
            });
    return question.add(PARAMETER + "=" + number).toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
