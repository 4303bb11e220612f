package org.sayso.server.access;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the server lets people in.
 *
 * @param directory where the accounts are
 * @param publicUrl how others reach the server through a proxy, such as {@code
 *     https://desk.example.org}; empty if they reach it directly
 * @param signIn asks everybody to sign in, on loopback too
 * @param requestsPerSecond how many requests each client may send in the long run where one must
 *     sign in; ten times as many at once
 */
public record AccessConfig(
    Path directory, Optional<String> publicUrl, boolean signIn, int requestsPerSecond) {
  /** What a client may send unless somebody asks for something else. */
  public static final int USUAL_RATE = 20;

  public AccessConfig {
    if (requestsPerSecond < 1) {
      throw new IllegalArgumentException("requestsPerSecond " + requestsPerSecond + " is below 1");
    }
  }

  /** With accounts in this directory, where they are needed. */
  public static AccessConfig in(Path directory) {
    return new AccessConfig(directory, Optional.empty(), false, USUAL_RATE);
  }
}
