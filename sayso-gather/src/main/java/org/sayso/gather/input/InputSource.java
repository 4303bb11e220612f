package org.sayso.gather.input;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/** Where input comes from. */
public sealed interface InputSource {
  /** What messages call it. */
  String name();

  /** A file, or a folder whose files are all read, in the order of their names. */
  record PathInput(Path path) implements InputSource {
    @Override
    public String name() {
      return path.toString();
    }
  }

  /** An open stream, for example standard input. The gatherer reads it and leaves it open. */
  record StreamInput(String name, InputStream stream) implements InputSource {}

  /** A page, feed or archive on the web. */
  record WebInput(URI address) implements InputSource {
    @Override
    public String name() {
      return address.toString();
    }
  }

  /**
   * Reads a command-line argument: {@code -} is standard input, {@code http:} and {@code https:}
   * are addresses, all else is a path.
   *
   * @throws IllegalArgumentException if it looks like an address and is none
   */
  static InputSource parse(String argument, InputStream standardInput) {
    if (argument.equals("-")) {
      return new StreamInput("-", standardInput);
    }
    if (argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8)) {
      return new WebInput(URI.create(argument.strip()));
    }
    return new PathInput(Path.of(argument));
  }
}
