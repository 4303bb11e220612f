package org.sayso.server.failure;

import java.util.Locale;

/**
 * The kinds of failures that the server tells of. Names are part of the interface: they are never
 * changed, and new ones may come.
 */
public enum FailureType {
  /** A parameter or the body has a value that cannot be understood. */
  INVALID_VALUE(400, "Not understood"),
  /**
   * The endpoint has no parameter of this name; a misspelt filter would otherwise find too much.
   */
  UNKNOWN_PARAMETER(400, "An unknown parameter"),
  /** The request itself is broken. */
  BAD_REQUEST(400, "A broken request"),
  /** Nobody is signed in, and the token is missing, wrong or revoked. */
  SIGN_IN_NEEDED(401, "Sign in first"),
  /** The role of the account or token is not enough. */
  ROLE_NEEDED(403, "The role is not enough"),
  /** The request comes from a page of another server. */
  FOREIGN_PAGE(403, "The request comes from another page"),
  /** The form's token is missing or of another sign-in. */
  FORM_OUTDATED(403, "The form is outdated"),
  /** There is nothing of this id or at this address. */
  NOT_FOUND(404, "Not found"),
  /** The address is right and the method is not. */
  METHOD_NOT_ALLOWED(405, "The address does not take this method"),
  /** None of the media types that are asked for can be given. */
  NOT_ACCEPTABLE(406, "The answer has no such form"),
  /** The client takes too long to send. */
  TOO_SLOW(408, "The request came too slowly"),
  /** The ids of several things begin so. */
  AMBIGUOUS_ID(409, "Several things begin with this id"),
  /** Somebody else changed it in between. */
  CHANGED_MEANWHILE(409, "It was changed in between"),
  /** The body is larger than the endpoint takes. */
  TOO_LARGE(413, "Too large"),
  /** The body is of another media type than the endpoint takes. */
  UNSUPPORTED_TYPE(415, "The body has a type that the endpoint does not take"),
  /** The Host header names another server. */
  WRONG_HOST(421, "The request is addressed to another server"),
  /** The text was understood as bytes, and cannot be read as a report. */
  UNREADABLE(422, "Not readable"),
  /** More requests than one client may send. */
  TOO_MANY_REQUESTS(429, "Too many requests"),
  /** A fault of Sayso itself. */
  FAULT(500, "A fault of Sayso"),
  /** Something that the server needs is missing: the database, room on the disk. */
  UNAVAILABLE(503, "Not possible now");

  private final int status;
  private final String title;

  FailureType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What it is, in one line for people. */
  public String title() {
    return title;
  }

  /** Kebab-case: {@code not-found}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type's URI, a reference that every Sayso server answers with an explanation. */
  public String uri() {
    return "/api/problems#" + word();
  }
}
