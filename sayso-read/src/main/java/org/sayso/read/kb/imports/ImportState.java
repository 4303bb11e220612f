package org.sayso.read.kb.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the import of one file has come.
 *
 * @param source what is imported: path, size and time of change of the file
 * @param lines lines of it that are done
 * @param lengths how long each table was then, in bytes
 * @param finished whether all of it is done
 */
record ImportState(
    String source, long lines, Map<KnowledgeRow.Table, Long> lengths, boolean finished) {
  ImportState {
    lengths = Map.copyOf(lengths);
  }

  /** What was saved; empty if nothing was, or not in this form. */
  static Optional<ImportState> load(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      Map<KnowledgeRow.Table, Long> lengths = new EnumMap<>(KnowledgeRow.Table.class);
      for (KnowledgeRow.Table table : KnowledgeRow.Table.values()) {
        lengths.put(table, Long.parseLong(lines.get(3 + table.ordinal())));
      }
      return Optional.of(
          new ImportState(
              lines.get(0),
              Long.parseLong(lines.get(1)),
              lengths,
              Boolean.parseBoolean(lines.get(2))));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * How long the tables of a folder were at the latest note of all imports, if one of them was
   * stopped: what stands behind that it wrote after its last note and will write again. Empty if
   * none was stopped.
   */
  static Optional<Map<KnowledgeRow.Table, Long>> noted(Path folder) throws IOException {
    Map<KnowledgeRow.Table, Long> lengths = new EnumMap<>(KnowledgeRow.Table.class);
    boolean stopped = false;
    try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, "import-*.state")) {
      for (Path note : notes) {
        Optional<ImportState> state = load(note);
        stopped |= state.filter(each -> !each.finished()).isPresent();
        state.ifPresent(
            each ->
                each.lengths().forEach((table, length) -> lengths.merge(table, length, Math::max)));
      }
    }
    return stopped ? Optional.of(lengths) : Optional.empty();
  }

  /** Saves it so that a kill leaves either the old or the new state. */
  void save(Path file) throws IOException {
    StringBuilder text = new StringBuilder(source + "\n" + lines + "\n" + finished + "\n");
    for (KnowledgeRow.Table table : KnowledgeRow.Table.values()) {
      text.append(lengths.getOrDefault(table, 0L)).append('\n');
    }
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, text, StandardCharsets.UTF_8);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
