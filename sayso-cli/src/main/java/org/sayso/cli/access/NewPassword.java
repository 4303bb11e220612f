package org.sayso.cli.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.sayso.cli.Console;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.server.access.PasswordHasher;
import picocli.CommandLine.Option;

/** Asks for a new password, which is never an argument: other users of the machine see those. */
final class NewPassword {
  @Option(
      names = "--password-stdin",
      description = "Reads the password from the first line of standard input instead of asking.")
  private boolean fromInput;

  /** Asks, and gives the hash. */
  String hash(Console console) {
    String password = fromInput ? line(console) : ask();
    try {
      return new PasswordHasher().hash(password);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, String.valueOf(e.getMessage()), e);
    }
  }

  private static String ask() {
    java.io.Console terminal = System.console();
    if (terminal == null) {
      throw new SaysoException(
          Fault.USER,
          "there is no terminal to ask for the password on; send it by standard input with --password-stdin");
    }
    char[] once =
        terminal.readPassword("Password (%d characters or more): ", PasswordHasher.SHORTEST);
    char[] again = terminal.readPassword("The same again: ");
    if (once == null || again == null || !java.util.Arrays.equals(once, again)) {
      throw new SaysoException(Fault.USER, "the two were not the same; nothing was changed");
    }
    return new String(once);
  }

  private static String line(Console console) {
    try {
      String line =
          new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
              .readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "standard input cannot be read: " + e.getMessage(), e);
    }
  }
}
