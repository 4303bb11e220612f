package org.sayso.model;

/** A failure that ends the whole piece of work. The kind decides exit code and HTTP status. */
public final class SaysoException extends RuntimeException {
  /** Whose mistake it is. */
  public enum Fault {
    USER,
    DATA,
    ENVIRONMENT,
    BUG
  }

  private final Fault fault;

  public SaysoException(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public SaysoException(Fault fault, String message, Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
