package org.sayso.read.kb.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** The lines of a dump, which may be packed with gzip, whatever its name is. */
final class DumpLines {
  static final int LONGEST_LINE = 64 * 1024 * 1024;

  private DumpLines() {}

  /** The next line; empty if it is too long to hold; {@code null} at the end. */
  static @Nullable Optional<String> next(BufferedReader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    int sign = lines.read();
    if (sign < 0) {
      return null;
    }
    for (; sign >= 0 && sign != '\n'; sign = lines.read()) {
      if (line.length() < LONGEST_LINE) {
        line.append((char) sign);
      } else {
        tooLong = true;
      }
    }
    return tooLong ? Optional.empty() : Optional.of(line.toString());
  }

  /**
   * Opens a dump; the caller closes it.
   *
   * @throws SaysoException if it is packed in a way that is not read
   */
  static BufferedReader open(Path dump) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(dump), 1 << 16);
    try {
      return new BufferedReader(
          new InputStreamReader(unpacked(dump, bytes), StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException | SaysoException e) {
      bytes.close();
      throw e;
    }
  }

  private static InputStream unpacked(Path dump, InputStream bytes) throws IOException {
    bytes.mark(8);
    byte[] first = bytes.readNBytes(4);
    bytes.reset();
    String magic = new String(first, StandardCharsets.ISO_8859_1);
    if (magic.startsWith("\u001f\u008b") || dump.getFileName().toString().endsWith(".gz")) {
      return new GZIPInputStream(bytes, 1 << 16);
    }
    String packing =
        magic.startsWith("BZh")
            ? "bzip2"
            : magic.startsWith("\u00fd7zX")
                ? "xz"
                : magic.equals("(\u00b5/\u00fd")
                    ? "zstd"
                    : magic.startsWith("PK\u0003\u0004") ? "zip" : "";
    if (!packing.isEmpty()) {
      throw new SaysoException(
          Fault.USER,
          dump + " is packed with " + packing + "; unpack it first, or give the .gz of it");
    }
    return bytes;
  }
}
