package org.sayso.gather.web;

/**
 * What a server said of the content it sent, to ask it next time whether that has changed (RFC
 * 9110, section 13).
 *
 * @param etag the header {@code ETag}; empty if there was none
 * @param modified the header {@code Last-Modified}; empty if there was none
 */
public record Validators(String etag, String modified) {
  /** Nothing is known: the content is asked for whatever it is. */
  public static final Validators NONE = new Validators("", "");
}
