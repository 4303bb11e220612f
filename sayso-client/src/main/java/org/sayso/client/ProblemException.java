package org.sayso.client;

/** The server cannot or will not do what was asked for. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final int status;

  ProblemException(String type, int status, String detail) {
    super(detail);
    this.type = type;
    this.status = status;
  }

  /** Of which kind, such as {@code /api/problems#not-found}; these never change. */
  public String type() {
    return type;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
