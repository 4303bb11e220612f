package org.sayso.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.server.access.AccessConfig;

/**
 * Where the server listens and what it takes.
 *
 * @param bind the address to listen on; {@code 127.0.0.1} keeps everybody else out
 * @param port the port to listen on; 0 takes any free one
 * @param access how it lets people in
 * @param timeStamps the authority that evidence files are shown to, by their hash; empty for none
 */
public record ServerConfig(
    String bind, int port, ServerLimits limits, AccessConfig access, Optional<URI> timeStamps) {
  /** The port unless somebody asks for another. */
  public static final int PORT = 8710;

  /** The address unless somebody asks for another: this machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  public ServerConfig {
    if (bind.isBlank()) {
      throw new IllegalArgumentException("bind is blank: it needs an address, such as " + LOOPBACK);
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not in 0..65535");
    }
  }

  /** Without time stamps. */
  public ServerConfig(String bind, int port, ServerLimits limits, AccessConfig access) {
    this(bind, port, limits, access, Optional.empty());
  }

  /** On this machine only, with the usual limits. */
  public static ServerConfig loopback(int port) {
    return new ServerConfig(
        LOOPBACK, port, ServerLimits.DEFAULT, AccessConfig.in(Path.of("sayso-data")));
  }
}
