package org.sayso.cli.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.StoreLocation;
import org.sayso.model.ReadingStage;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.read.kb.imports.ImportedKnowledge;
import picocli.CommandLine.Option;

/** Which people and organisations a command knows besides those that come with Sayso. */
public final class KnowledgeOptions {
  @Option(
      names = "--kb",
      paramLabel = "DIR",
      description =
          "Folder with what `sayso kb import` brought in. Usually the folder kb in ./sayso-data, or in what SAYSO_DATA"
              + " says, if it is there.")
  private @Nullable Path folder;

  /**
   * The engine with that knowledge; the usual one where nothing was imported.
   *
   * @param data the ledger, as {@code --data} names it, in whose folder is looked if no folder is
   *     given
   * @throws SaysoException of the user if the given folder is not there; when the engine is made,
   *     of the data if a table has a wrong row
   */
  public Supplier<ReadingStage> engine(Supplier<ReadingStage> usual, String data) {
    Path given = folder;
    if (given != null && !Files.isDirectory(given)) {
      throw new SaysoException(
          Fault.USER,
          "--kb "
              + given
              + " is no folder; name the folder kb of the data folder that `sayso kb import` wrote to");
    }
    Path imported =
        given != null ? given : ImportedKnowledge.folder(StoreLocation.parse(data).folder());
    return !Files.isDirectory(imported)
        ? usual
        : () -> Engines.with(ImportedKnowledge.in(imported));
  }

  /** The same with the usual data folder. */
  Supplier<ReadingStage> engine(Supplier<ReadingStage> usual) {
    String data = System.getenv("SAYSO_DATA");
    return engine(usual, data == null || data.isBlank() ? "./sayso-data" : data);
  }
}
