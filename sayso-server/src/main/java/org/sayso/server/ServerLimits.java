package org.sayso.server;

/**
 * What the server takes at most.
 *
 * @param requestBytes of one request, an upload included
 * @param pageRows rows on one page of a list
 */
public record ServerLimits(long requestBytes, int pageRows) {
  /** What is used unless somebody asks for something else. */
  public static final ServerLimits DEFAULT = new ServerLimits(20L << 20, 50);

  public ServerLimits {
    if (requestBytes < 1024) {
      throw new IllegalArgumentException("requestBytes " + requestBytes + " is below 1024");
    }
    if (pageRows < 1 || pageRows > 1000) {
      throw new IllegalArgumentException("pageRows " + pageRows + " is not in 1..1000");
    }
  }
}
