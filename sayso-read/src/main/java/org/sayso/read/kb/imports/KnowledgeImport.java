package org.sayso.read.kb.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Problem;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.kb.imports.KnowledgeRow.Table;

/**
 * Imports a dump line by line into tables of a data folder. What was done is noted as it goes: an
 * import that is killed goes on where it stopped, and one that is done is not done again.
 */
public final class KnowledgeImport {
  private static final int LINES_BETWEEN_NOTES = 5000;
  private static final int LONGEST_LINE = 64 * 1024 * 1024;
  private static final int MOST_PROBLEMS_LISTED = 20;

  private final Path folder;
  private final EntityReader reader;

  private KnowledgeImport(Path folder, EntityReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /**
   * Into the folder {@code kb} of a data folder.
   *
   * @param reader for the form of the dump
   */
  public static KnowledgeImport into(Path data, EntityReader reader) {
    return new KnowledgeImport(ImportedKnowledge.folder(data), reader);
  }

  /**
   * What an import did.
   *
   * @param lines lines of the dump that are done, with those of an earlier start
   * @param rows rows written this time
   * @param wrong lines that could not be read
   * @param problems the first of them, with the reason
   */
  public record Summary(long lines, long rows, long wrong, List<Problem> problems) {
    public Summary {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Imports a dump; a name that ends in {@code .gz} is unpacked.
   *
   * @param progress is told the number of lines done now and then
   * @throws SaysoException if the dump cannot be read or the folder not be written to
   */
  public Summary run(Path dump, Consumer<Long> progress) {
    try {
      Files.createDirectories(folder);
      String source =
          dump.toAbsolutePath()
              + "\t"
              + Files.size(dump)
              + "\t"
              + Files.getLastModifiedTime(dump).toMillis();
      Path note = folder.resolve("import-" + Integer.toHexString(source.hashCode()) + ".state");
      Optional<ImportState> before =
          ImportState.load(note).filter(state -> state.source().equals(source));
      if (before.filter(ImportState::finished).isPresent()) {
        return new Summary(before.get().lines(), 0, 0, List.of());
      }
      LocalDate asOf =
          LocalDate.ofInstant(Files.getLastModifiedTime(dump).toInstant(), ZoneOffset.UTC);
      try (Tables tables = Tables.open(folder, before.map(ImportState::lengths).orElse(null));
          BufferedReader lines = open(dump)) {
        return copy(
            source, note, before.map(ImportState::lines).orElse(0L), lines, tables, asOf, progress);
      }
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          dump
              + " cannot be imported into "
              + folder
              + ": "
              + e.getMessage()
              + "; start it again to go on",
          e);
    }
  }

  private Summary copy(
      String source,
      Path note,
      long done,
      BufferedReader lines,
      Tables tables,
      LocalDate asOf,
      Consumer<Long> progress)
      throws IOException {
    long number = 0;
    long rows = 0;
    long wrong = 0;
    List<Problem> problems = new ArrayList<>();
    for (Optional<String> line = next(lines); line != null; line = next(lines)) {
      number++;
      if (number <= done) {
        continue;
      }
      try {
        String text =
            line.orElseThrow(
                () -> new IllegalArgumentException("longer than " + LONGEST_LINE + " characters"));
        for (KnowledgeRow row : reader.rows(text, asOf)) {
          tables.add(row);
          rows++;
        }
      } catch (IllegalArgumentException e) {
        wrong++;
        if (problems.size() < MOST_PROBLEMS_LISTED) {
          problems.add(
              new Problem("wrong-entity", "line " + number, String.valueOf(e.getMessage())));
        }
      }
      if (number % LINES_BETWEEN_NOTES == 0) {
        new ImportState(source, number, tables.lengths(), false).save(note);
        progress.accept(number);
      }
    }
    new ImportState(source, number, tables.lengths(), true).save(note);
    return new Summary(number, rows, wrong, problems);
  }

  /** The next line; empty if it is too long to hold; {@code null} at the end. */
  private static @Nullable Optional<String> next(BufferedReader lines) throws IOException {
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

  private static BufferedReader open(Path dump) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(dump), 1 << 16);
    InputStream plain =
        dump.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
  }

  /** The tables that rows are added to. */
  private record Tables(
      Path folder, Map<Table, FileOutputStream> files, Map<Table, OutputStream> streams)
      implements AutoCloseable {
    static Tables open(Path folder, @Nullable Map<Table, Long> lengths) throws IOException {
      Tables tables = new Tables(folder, new EnumMap<>(Table.class), new EnumMap<>(Table.class));
      for (Table table : Table.values()) {
        File file = folder.resolve(table.fileName()).toFile();
        if (lengths != null) {
          shorten(file, lengths.getOrDefault(table, 0L));
        }
        FileOutputStream out = new FileOutputStream(file, true);
        OutputStream stream = new BufferedOutputStream(out, 1 << 16);
        tables.files().put(table, out);
        tables.streams().put(table, stream);
        if (file.length() == 0) {
          write(stream, String.join("\t", table.columns()) + "\n");
        }
      }
      return tables;
    }

    /** Takes away what was written after the last note. */
    private static void shorten(File file, long length) throws IOException {
      try (RandomAccessFile access = new RandomAccessFile(file, "rw")) {
        if (access.length() > length) {
          access.setLength(length);
        }
      }
    }

    void add(KnowledgeRow row) throws IOException {
      OutputStream stream = streams.get(row.table());
      if (stream != null) {
        write(stream, row.line());
      }
    }

    /** How long the tables are, with everything on the disk. */
    Map<Table, Long> lengths() throws IOException {
      Map<Table, Long> lengths = new EnumMap<>(Table.class);
      for (Map.Entry<Table, OutputStream> each : streams.entrySet()) {
        each.getValue().flush();
      }
      for (Map.Entry<Table, FileOutputStream> each : files.entrySet()) {
        each.getValue().getFD().sync();
        lengths.put(each.getKey(), folder.resolve(each.getKey().fileName()).toFile().length());
      }
      return lengths;
    }

    private static void write(OutputStream stream, String text) throws IOException {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      for (OutputStream stream : streams.values()) {
        stream.close();
      }
    }
  }
}
