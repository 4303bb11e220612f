package org.sayso.ledger.query;

/**
 * Which rows of a list are asked for.
 *
 * @param from how many rows to leave out
 * @param limit how many rows at most
 */
public record PageRequest(int from, int limit) {
  public PageRequest {
    if (from < 0) {
      throw new IllegalArgumentException("from " + from + " is below 0");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " is below 1");
    }
  }
}
