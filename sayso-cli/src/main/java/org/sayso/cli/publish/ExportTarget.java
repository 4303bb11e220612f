package org.sayso.cli.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sayso.cli.Console;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** Where an export goes. A file appears under its name only when it is whole. */
final class ExportTarget {
  private final Console console;
  private final boolean replace;

  /**
   * @param replace whether files that are there already may be replaced
   */
  ExportTarget(Console console, boolean replace) {
    this.console = console;
    this.replace = replace;
  }

  /** Something that writes itself. */
  @FunctionalInterface
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  void toConsole(Body body) {
    try {
      BufferedOutputStream out = new BufferedOutputStream(console.out());
      body.write(out);
      out.flush();
    } catch (IOException e) {
      throw new SaysoException(Fault.ENVIRONMENT, "the output cannot be written: " + e, e);
    }
    if (console.out().checkError()) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "the output cannot be written: whoever reads the pipe has gone, or the disk is full");
    }
  }

  /** Complains before any work is done. */
  void mayWrite(Path file) {
    if (!replace && Files.exists(file)) {
      throw new SaysoException(
          Fault.USER,
          file + " is there already; choose another name, or replace it with --replace");
    }
  }

  void toFile(Path file, Body body) {
    mayWrite(file);
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        body.write(out);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          file + " cannot be written: " + e.getMessage() + ". Check the folder and the free space.",
          e);
    } finally {
      remove(part);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What cannot be removed could not be written either, which is told already.
    }
  }
}
