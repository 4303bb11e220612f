package org.sayso.read.kb.imports;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
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
  private static final int MOST_PROBLEMS_LISTED = 20;

  private final Path folder;
  private final DumpForm form;
  private final EntityReader reader;

  private KnowledgeImport(Path folder, DumpForm form) {
    this.folder = folder;
    this.form = form;
    this.reader = form.reader();
  }

  /**
   * Into the folder {@code kb} of a data folder.
   *
   * @param form of the dumps
   */
  public static KnowledgeImport into(Path data, DumpForm form) {
    return new KnowledgeImport(ImportedKnowledge.folder(data), form);
  }

  /**
   * What an import did.
   *
   * @param lines lines of the dump that are done, with those of an earlier start
   * @param rows rows written this time
   * @param wrong lines that could not be read
   * @param problems the first of them, with the reason
   * @param before whether all of it had been done by an earlier start
   */
  public record Summary(long lines, long rows, long wrong, List<Problem> problems, boolean before) {
    public Summary {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Imports a dump, which may be packed with gzip.
   *
   * @param progress is told the number of lines done now and then
   * @throws SaysoException if the dump cannot be read, the folder not be written to, or another
   *     import into it is running
   */
  public Summary run(Path dump, Consumer<Long> progress) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed(dump, e);
    }
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve("import.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!alone(lock)) {
        throw new SaysoException(
            Fault.ENVIRONMENT, "another import into " + folder + " is running; wait for its end");
      }
      return imported(dump, progress);
    } catch (ZipException | EOFException e) {
      throw new SaysoException(
          Fault.DATA,
          dump + " is no whole gzip file (" + e.getMessage() + "); fetch it anew and start again",
          e);
    } catch (IOException e) {
      throw failed(dump, e);
    }
  }

  private SaysoException failed(Path dump, IOException e) {
    return new SaysoException(
        Fault.ENVIRONMENT,
        dump
            + " cannot be imported into "
            + folder
            + ": "
            + e.getMessage()
            + "; start it again to go on",
        e);
  }

  /** Whether no other process or thread imports; the lock is kept until the channel is closed. */
  private static boolean alone(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private Summary imported(Path dump, Consumer<Long> progress) throws IOException {
    String source =
        dump.toAbsolutePath()
            + "\t"
            + Files.size(dump)
            + "\t"
            + Files.getLastModifiedTime(dump).toMillis()
            + "\t"
            + form;
    Path note = folder.resolve("import-" + Integer.toHexString(source.hashCode()) + ".state");
    Optional<ImportState> before =
        ImportState.load(note).filter(state -> state.source().equals(source));
    if (before.filter(ImportState::finished).isPresent()) {
      return new Summary(before.get().lines(), 0, 0, List.of(), true);
    }
    LocalDate asOf =
        LocalDate.ofInstant(Files.getLastModifiedTime(dump).toInstant(), ZoneOffset.UTC);
    try (Tables tables = Tables.open(folder, ImportState.noted(folder).orElse(null));
        BufferedReader lines = DumpLines.open(dump)) {
      return copy(
          source, note, before.map(ImportState::lines).orElse(0L), lines, tables, asOf, progress);
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
    new ImportState(source, done, tables.lengths(), false).save(note);
    for (Optional<String> line = DumpLines.next(lines);
        line != null;
        line = DumpLines.next(lines)) {
      number++;
      if (number <= done) {
        continue;
      }
      try {
        String text =
            line.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "longer than " + DumpLines.LONGEST_LINE + " characters"));
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
    return new Summary(number, rows, wrong, problems, false);
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
