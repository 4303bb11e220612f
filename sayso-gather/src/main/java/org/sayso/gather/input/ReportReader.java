package org.sayso.gather.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the reports of an input one by one, so that no more than one is held. Not for use by
 * several threads.
 */
public interface ReportReader extends Closeable {
  /** The next report or skip; empty at the end. */
  Optional<Gathered> next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** A reader of these. */
  static ReportReader of(Iterator<Gathered> reports) {
    return () -> reports.hasNext() ? Optional.of(reports.next()) : Optional.empty();
  }

  /**
   * Readers behind each other; each is opened when the one before is used up, and closed when it is
   * itself.
   */
  static ReportReader chain(Iterator<ReportReader> readers) {
    return new ReportReader() {
      private @Nullable ReportReader open;

      @Override
      public Optional<Gathered> next() throws IOException {
        while (true) {
          ReportReader reader = open;
          if (reader == null) {
            if (!readers.hasNext()) {
              return Optional.empty();
            }
            reader = readers.next();
            open = reader;
          }
          Optional<Gathered> next = reader.next();
          if (next.isPresent()) {
            return next;
          }
          close();
        }
      }

      @Override
      public void close() throws IOException {
        ReportReader reader = open;
        open = null;
        if (reader != null) {
          reader.close();
        }
      }
    };
  }
}
