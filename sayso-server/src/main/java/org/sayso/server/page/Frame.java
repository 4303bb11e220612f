package org.sayso.server.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sayso.server.Services;
import org.sayso.server.access.FormToken;
import org.sayso.server.access.Visitor;
import org.sayso.server.asset.Assets;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path its address, without the question
 * @param twin the address of the same thing as JSON; empty if there is none
 * @param asOf the state of the ledger that the page shows
 * @param token what forms carry
 * @param assets where style sheets and scripts are
 */
public record Frame(
    String title,
    String path,
    String twin,
    AsOf asOf,
    Visitor visitor,
    String token,
    Assets assets) {
  /**
   * Up to where the ledger was when a page was made.
   *
   * @param entries how many entries there were
   * @param time when the page was made, to the minute
   */
  public record AsOf(long entries, Instant time) {}

  /** The frame of a page that has no JSON twin. */
  public static Frame of(Context context, Services services, String title) {
    AsOf asOf =
        new AsOf(
            services.ledger().head().count(),
            services.clock().instant().truncatedTo(ChronoUnit.MINUTES));
    return new Frame(
        title,
        context.path(),
        "",
        asOf,
        Visitor.of(context),
        FormToken.of(context),
        services.assets());
  }

  /** The same frame with the address of its page's JSON twin. */
  public Frame withTwin(String address) {
    return new Frame(title, path, address, asOf, visitor, token, assets);
  }

  /** The address of a style sheet, script or font by its name. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** Whether a link of the main navigation leads to where this page is. */
  public boolean isAt(String start) {
    return start.equals("/") ? path.equals("/") : path.startsWith(start);
  }

  /** The twin, if there is one. */
  public Optional<String> twinAddress() {
    return twin.isEmpty() ? Optional.empty() : Optional.of(twin);
  }
}
