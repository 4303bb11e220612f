package org.sayso.read.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Golden documents: a text, a line of equals signs, and below it what is read from the text. {@code
 * -Dgolden.update} writes the lower part anew.
 */
final class GoldenFiles {
  private static final String LINE = "\n=====\n";
  private static final Path ROOT = Path.of("src/test/resources/org/sayso/read/golden");

  private GoldenFiles() {}

  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part above the line. */
  static String input(Path file) throws IOException {
    return Files.readString(file).split(LINE, 2)[0];
  }

  static void check(Path file, UnaryOperator<String> reader) throws IOException {
    String[] parts = Files.readString(file).split(LINE, 2);
    String read = reader.apply(parts[0]);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(file, parts[0] + LINE + read);
      return;
    }
    assertThat(read).isEqualTo(parts.length > 1 ? parts[1] : "");
  }
}
