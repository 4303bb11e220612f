package org.sayso.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sayso.gather.input.FormatDetector;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputBytes;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.gather.jsonl.JsonlReader;

/**
 * Raw input into reports: the one way in.
 *
 * <pre>{@code
 * Gatherer gatherer = Gatherer.create(GatherLimits.DEFAULT);
 * try (Stream<Gathered> reports = gatherer.gather(InputSource.parse("page.html", System.in), InputFormat.AUTO)) {
 *   reports.forEach(gathered -> System.out.println(gathered.outcome()));
 * }
 * }</pre>
 *
 * <p>Threads may share it. Nothing that is wrong with one input stops the others: it becomes a skip
 * with a code.
 */
public final class Gatherer {
  private final GatherLimits limits;
  private final PageReader pages;

  private Gatherer(GatherLimits limits) {
    this.limits = limits;
    this.pages = PageReader.create(limits);
  }

  public static Gatherer create(GatherLimits limits) {
    return new Gatherer(limits);
  }

  /**
   * The reports of a source, in its order, read as they are asked for. Close the stream to close
   * the files behind it.
   *
   * @param format what the bytes are; {@link InputFormat#AUTO} finds out for each file
   */
  public Stream<Gathered> gather(InputSource source, InputFormat format) {
    if (source instanceof InputSource.PathInput path) {
      return gatherPath(path.path(), format);
    }
    if (source instanceof InputSource.StreamInput stream) {
      return gatherStream(stream.name(), stream.stream(), format);
    }
    return Stream.of(
        Gathered.skipped(
            source.name(),
            "not-readable",
            "addresses are not read; save the page and give the file"));
  }

  private Stream<Gathered> gatherPath(Path path, InputFormat format) {
    if (Files.isDirectory(path)) {
      try {
        return Files.walk(path)
            .filter(Files::isRegularFile)
            .sorted()
            .flatMap(file -> gatherFile(file, format));
      } catch (IOException e) {
        return Stream.of(unreadable(path.toString(), e));
      }
    }
    return gatherFile(path, format);
  }

  private Stream<Gathered> gatherFile(Path file, InputFormat format) {
    if (!Files.isRegularFile(file)) {
      return Stream.of(
          Gathered.skipped(
              file.toString(), "no-such-file", "there is no such file; check the path"));
    }
    try {
      InputStream stream = Files.newInputStream(file);
      return gatherStream(file.toString(), stream, format).onClose(() -> close(stream));
    } catch (IOException e) {
      return Stream.of(unreadable(file.toString(), e));
    }
  }

  private Stream<Gathered> gatherStream(String name, InputStream stream, InputFormat format) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
      byte[] head = head(buffered);
      boolean packed = head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
      Optional<InputFormat> named =
          format == InputFormat.AUTO ? FormatDetector.byName(name) : Optional.of(format);
      if (named.equals(Optional.of(InputFormat.JSONL))) {
        return lines(name, packed ? new GZIPInputStream(buffered) : buffered);
      }
      if (named.isEmpty()
          && !packed
          && FormatDetector.byContent(head).equals(Optional.of(InputFormat.JSONL))) {
        return lines(name, buffered);
      }
      return pages.read(name, InputBytes.read(buffered, limits.maxPageBytes()), named);
    } catch (IOException e) {
      return Stream.of(unreadable(name, e));
    }
  }

  private Stream<Gathered> lines(String name, InputStream stream) {
    JsonlReader reader = JsonlReader.create(name, stream, limits);
    return Stream.generate(
            () -> {
              try {
                return reader.next();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .takeWhile(Optional::isPresent)
        .map(Optional::get);
  }

  private static byte[] head(BufferedInputStream stream) throws IOException {
    stream.mark(FormatDetector.HEAD_BYTES);
    byte[] head = stream.readNBytes(FormatDetector.HEAD_BYTES);
    stream.reset();
    return head;
  }

  private static Gathered unreadable(String name, IOException e) {
    return Gathered.skipped(
        name,
        "not-readable",
        "cannot be read: " + e.getMessage() + "; check that the file is there and yours to read");
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
