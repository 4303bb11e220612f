package org.sayso.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Keeps evidence files under a folder, each under its SHA-256: {@code ab/abcdef…}. Bytes are never
 * changed; the same bytes are kept once. A file appears under its name only when it is whole. Safe
 * for many threads and processes; needs no more memory than one buffer a file.
 */
public final class EvidenceVault {
  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  public EvidenceVault(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes a file in.
   *
   * @param name what it is called where it comes from
   * @param limit how many bytes are taken at most
   * @throws SaysoException of fault USER if the file is empty or has more bytes, of fault
   *     ENVIRONMENT if it cannot be kept; nothing is left behind then
   */
  public EvidenceFile put(String name, InputStream bytes, long limit) {
    Path part = null;
    try {
      Files.createDirectories(folder);
      part = Files.createTempFile(folder, "incoming-", ".part");
      MessageDigest digest = sha256();
      byte[] start = new byte[MediaTypes.PREFIX];
      int known = 0;
      long size = 0;
      try (OutputStream out = Files.newOutputStream(part)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
          size += read;
          if (size > limit) {
            throw new SaysoException(
                Fault.USER,
                "The file "
                    + name
                    + " has more than "
                    + limit
                    + " bytes, which is the limit. Attach a part of it, or raise the limit.");
          }
          int copied = Math.min(read, start.length - known);
          System.arraycopy(buffer, 0, start, known, copied);
          known += copied;
          digest.update(buffer, 0, read);
          out.write(buffer, 0, read);
        }
      }
      if (size == 0) {
        throw new SaysoException(
            Fault.USER, "The file " + name + " is empty; there is nothing to keep.");
      }
      EvidenceHash hash = new EvidenceHash(HexFormat.of().formatHex(digest.digest()));
      keep(part, hash);
      return new EvidenceFile(
          hash, size, MediaTypes.shipped().of(Arrays.copyOf(start, known)), name);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The file "
              + name
              + " could not be kept in "
              + folder
              + ": "
              + e.getMessage()
              + ". Check the folder and the free space.",
          e);
    } finally {
      remove(part);
    }
  }

  private void keep(Path part, EvidenceHash hash) throws IOException {
    Path target = path(hash);
    if (!Files.exists(target)) {
      Files.createDirectories(folder.resolve(hash.hex().substring(0, 2)));
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void remove(@org.jspecify.annotations.Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // The file was taken in or refused already; a part that is left over harms nobody.
    }
  }

  private Path path(EvidenceHash hash) {
    return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
  }

  /** Whether the file is here. */
  public boolean holds(EvidenceHash hash) {
    return Files.isRegularFile(path(hash));
  }

  /**
   * The bytes as they came in; the caller closes them.
   *
   * @throws SaysoException of fault DATA if they are not here
   */
  public InputStream open(EvidenceHash hash) {
    try {
      return Files.newInputStream(path(hash));
    } catch (NoSuchFileException e) {
      throw missing(hash, e);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The evidence file " + path(hash) + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  /** Whether the bytes that are here still give their hash. */
  public boolean intact(EvidenceHash hash) {
    try (InputStream in = open(hash)) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest()).equals(hash.hex());
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The evidence file " + path(hash) + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  private SaysoException missing(EvidenceHash hash, Exception cause) {
    return new SaysoException(
        Fault.DATA,
        "The evidence file "
            + hash
            + " is not in "
            + folder
            + "; its entry is, so the file was removed or the ledger was copied without it.",
        cause);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
