package org.sayso.cli.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.cli.Console;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** The lines of a file of text, or of standard input. */
final class TextLines {
  private static final String MARK = "\uFEFF";

  private TextLines() {}

  /**
   * All lines. Bytes that are no UTF-8 become {@code U+FFFD}, a byte-order mark is left out.
   *
   * @param file a path, or {@code -} for standard input
   */
  static List<String> of(Console console, String file) {
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file));
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(lines.isEmpty() && line.startsWith(MARK) ? line.substring(1) : line);
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw new SaysoException(Fault.USER, "there is no file " + file + "; check the path", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new SaysoException(
          Fault.USER, file + " cannot be read: " + e.getMessage() + "; check the path", e);
    }
  }
}
