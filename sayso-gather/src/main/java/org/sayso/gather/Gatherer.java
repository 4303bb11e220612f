package org.sayso.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.gather.input.GatherLimits;
import org.sayso.gather.input.Gathered;
import org.sayso.gather.input.InputFormat;
import org.sayso.gather.input.InputSource;
import org.sayso.gather.input.ReportReader;
import org.sayso.gather.web.FetchPolicy;
import org.sayso.gather.web.WebFetcher;

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
 * <p>Threads may share it, though not the streams that it gives. Nothing that is wrong with one
 * input stops the others: it becomes a skip with a code.
 */
public final class Gatherer {
  private final StreamOpener opener;
  private final Lazy<WebReader> web;

  private Gatherer(GatherLimits limits, FetchPolicy policy) {
    this.opener = new StreamOpener(limits);
    this.web = new Lazy<>(() -> new WebReader(WebFetcher.create(policy, limits), policy, opener));
  }

  /** A gatherer that fetches addresses by {@link FetchPolicy#DEFAULT}. */
  public static Gatherer create(GatherLimits limits) {
    return create(limits, FetchPolicy.DEFAULT);
  }

  public static Gatherer create(GatherLimits limits, FetchPolicy policy) {
    return new Gatherer(limits, policy);
  }

  /**
   * The reports of a source, in its order, read as they are asked for. Close the stream to close
   * the files behind it.
   *
   * @param format what the bytes are; {@link InputFormat#AUTO} finds out for each file
   */
  public Stream<Gathered> gather(InputSource source, InputFormat format) {
    ReportReader reader = open(source, format);
    return StreamSupport.stream(new Reports(source.name(), reader), false)
        .onClose(() -> close(reader));
  }

  private ReportReader open(InputSource source, InputFormat format) {
    if (source instanceof InputSource.PathInput path) {
      return openPath(path.path(), format);
    }
    if (source instanceof InputSource.StreamInput stream) {
      return openStream(stream.name(), stream.stream(), format, false);
    }
    return web.value().open(((InputSource.WebInput) source).address(), format);
  }

  private ReportReader openPath(Path path, InputFormat format) {
    if (!Files.isDirectory(path)) {
      return openFile(path, format);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      Iterator<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(FolderFiles::mayHoldReports)
              .sorted()
              .toList()
              .iterator();
      if (!files.hasNext()) {
        return StreamOpener.one(
            Gathered.skipped(
                path.toString(), "empty-folder", "the folder holds no file that can be read"));
      }
      return ReportReader.chain(
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return files.hasNext();
            }

            @Override
            public ReportReader next() {
              return openFile(files.next(), format);
            }
          });
    } catch (IOException | UncheckedIOException e) {
      return StreamOpener.one(unreadable(path.toString(), e));
    }
  }

  private ReportReader openFile(Path file, InputFormat format) {
    if (!Files.exists(file)) {
      return StreamOpener.one(
          Gathered.skipped(
              file.toString(), "no-such-file", "there is no such file; check the path"));
    }
    try {
      return openStream(file.toString(), Files.newInputStream(file), format, true);
    } catch (IOException e) {
      return StreamOpener.one(unreadable(file.toString(), e));
    }
  }

  private ReportReader openStream(
      String name, InputStream stream, InputFormat format, boolean owned) {
    ReportReader reader;
    try {
      reader = opener.open(name, stream, format);
    } catch (IOException e) {
      reader = StreamOpener.one(unreadable(name, e));
    }
    return owned ? new Owned(reader, stream) : reader;
  }

  /** A reader that closes the file behind it. */
  private record Owned(ReportReader reader, InputStream stream) implements ReportReader {
    @Override
    public Optional<Gathered> next() throws IOException {
      return reader.next();
    }

    @Override
    public void close() throws IOException {
      reader.close();
      stream.close();
    }
  }

  /** The reports of a reader; what fails while reading ends them with a skip. */
  private static final class Reports extends Spliterators.AbstractSpliterator<Gathered> {
    private final String name;
    private final ReportReader reader;
    private boolean ended;

    Reports(String name, ReportReader reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.name = name;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Gathered> action) {
      if (ended) {
        return false;
      }
      Optional<Gathered> next;
      try {
        next = reader.next();
      } catch (IOException e) {
        ended = true;
        next = Optional.of(unreadable(name, e));
      }
      next.ifPresent(action);
      return next.isPresent();
    }
  }

  private static Gathered unreadable(String name, Exception e) {
    String code = e instanceof java.io.EOFException ? "truncated-input" : "not-readable";
    return Gathered.skipped(
        name, code, "cannot be read further: " + e.getMessage() + "; what came before was read");
  }

  private static void close(ReportReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
