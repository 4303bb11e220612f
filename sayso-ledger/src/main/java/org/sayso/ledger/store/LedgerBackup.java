package org.sayso.ledger.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sayso.ledger.entry.ChainHead;
import org.sayso.ledger.entry.Entry;
import org.sayso.ledger.entry.EntryKind;
import org.sayso.ledger.entry.NewEntry;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.model.json.JsonCursor;
import org.sayso.model.json.JsonText;

/**
 * All entries of a ledger as JSON Lines, each with its hash, so that a backup can be checked
 * without any database and read into any. The last line says how many entries there are and with
 * which hash they end.
 */
public final class LedgerBackup {
  private static final int BATCH = 500;

  private LedgerBackup() {}

  /**
   * Writes a backup. It appears under its name only when it is whole.
   *
   * @return how many entries were written
   * @throws SaysoException of fault USER if the file is there already, of fault ENVIRONMENT if it
   *     cannot be written
   */
  public static long write(EntryStore entries, Path file) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      ChainHead[] head = {ChainHead.EMPTY};
      try (BufferedWriter out =
          Files.newBufferedWriter(
              part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
        entries.read(
            0,
            entry -> {
              line(out, entry(entry));
              head[0] = entry.head();
            });
        line(out, end(head[0]));
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return head[0].count();
    } catch (FileAlreadyExistsException e) {
      throw new SaysoException(
          Fault.USER,
          "The backup "
              + file
              + " is there already. Choose another name, so that no backup is lost.",
          e);
    } catch (IOException | UncheckedIOException e) {
      discard(part, e);
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The backup "
              + file
              + " could not be written: "
              + e.getMessage()
              + ". Check the folder and the free space.",
          e);
    }
  }

  /** Half a backup is none, and would keep the disk full. */
  private static void discard(Path part, Exception cause) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static void line(BufferedWriter out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(Entry entry) {
    NewEntry content = entry.content();
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeNumberField("number", entry.number());
          json.writeStringField("kind", content.kind().word());
          json.writeStringField("key", content.key());
          json.writeStringField("subject", content.subject());
          json.writeStringField("at", content.at().toString());
          json.writeStringField("body", content.body());
          hash(json, entry.hash());
        });
  }

  private static String end(ChainHead head) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeNumberField("entries", head.count());
          hash(json, head.hash());
        });
  }

  private static void hash(JsonGenerator json, String hash) throws IOException {
    json.writeStringField("hash", hash);
    json.writeEndObject();
  }

  /**
   * Reads a backup into an empty store.
   *
   * @return how many entries were read
   * @throws SaysoException of fault USER if the store is not empty, of fault DATA if the backup was
   *     altered or cut off
   */
  public static long read(EntryStore entries, Path file) {
    if (entries.head().count() > 0) {
      throw new SaysoException(
          Fault.USER,
          "The ledger is not empty; a backup is only restored into a new one. Choose another folder with --data.");
    }
    check(file);
    List<NewEntry> batch = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonCursor at = JsonCursor.parse(line);
        if (at.field("number").isAbsent()) {
          break;
        }
        batch.add(content(at));
        if (batch.size() == BATCH) {
          entries.append(batch);
          batch.clear();
        }
      }
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "The backup " + file + " could not be read: " + e.getMessage(), e);
    }
    entries.append(batch);
    return entries.head().count();
  }

  private static NewEntry content(JsonCursor at) {
    return new NewEntry(
        EntryKind.parse(at.field("kind").text()),
        at.field("key").text(),
        at.field("subject").text(),
        Instant.parse(at.field("at").text()),
        at.field("body").text());
  }

  /** Follows the chain of a backup before anything is taken from it. */
  private static void check(Path file) {
    ChainHead head = ChainHead.EMPTY;
    boolean ended = false;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null && !ended; line = lines.readLine()) {
        JsonCursor at = JsonCursor.parse(line);
        if (at.field("number").isAbsent()) {
          ended =
              at.field("entries").wholeNumber() == head.count()
                  && at.field("hash").text().equals(head.hash());
          break;
        }
        Entry entry = Entry.after(head, content(at));
        if (!entry.hash().equals(at.field("hash").text())) {
          throw new SaysoException(
              Fault.DATA,
              "The backup "
                  + file
                  + " was altered at entry "
                  + entry.number()
                  + "; nothing was restored. Use another backup.");
        }
        head = entry.head();
      }
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The backup " + file + " could not be read: " + e.getMessage() + ". Check the path.",
          e);
    }
    if (!ended) {
      throw new SaysoException(
          Fault.DATA,
          "The backup "
              + file
              + " is cut off after entry "
              + head.count()
              + "; nothing was restored. Use another backup.");
    }
  }
}
