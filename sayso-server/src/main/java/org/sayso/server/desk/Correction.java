package org.sayso.server.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sayso.ledger.fact.StatementPlace;

/** Where a statement is corrected. */
public final class Correction {
  private Correction() {}

  /** The address of the form for the statement at these words. */
  public static String address(StatementPlace place) {
    return "/correct?at=" + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
  }
}
