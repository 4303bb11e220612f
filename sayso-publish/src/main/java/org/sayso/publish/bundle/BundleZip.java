package org.sayso.publish.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the files of a bundle and notes their hashes. Files have no times, so that the same
 * content gives the same bytes.
 */
final class BundleZip {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<Noted> noted = new ArrayList<>();

  BundleZip(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /**
   * A file as the manifest notes it.
   *
   * @param lines the hashes of its lines, if it has lines
   */
  record Noted(String name, long size, String sha256, List<String> lines) {
    Noted {
      lines = List.copyOf(lines);
    }
  }

  List<Noted> noted() {
    return List.copyOf(noted);
  }

  void lines(String name, List<String> lines) throws IOException {
    begin(name);
    MessageDigest digest = Hashes.sha256();
    long size = 0;
    List<String> hashes = new ArrayList<>();
    for (String line : lines) {
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
      digest.update(bytes);
      size += bytes.length;
      hashes.add(Hashes.of(line));
      zip.write(bytes);
    }
    zip.closeEntry();
    noted.add(new Noted(name, size, Hashes.hex(digest), hashes));
  }

  void text(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    begin(name);
    zip.write(bytes);
    zip.closeEntry();
    noted.add(new Noted(name, bytes.length, Hashes.of(bytes), List.of()));
  }

  void stream(String name, InputStream bytes) throws IOException {
    begin(name);
    MessageDigest digest = Hashes.sha256();
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
      digest.update(buffer, 0, read);
      zip.write(buffer, 0, read);
      size += read;
    }
    zip.closeEntry();
    noted.add(new Noted(name, size, Hashes.hex(digest), List.of()));
  }

  /** The last file, which is noted nowhere. */
  void end(String name, byte[] bytes) throws IOException {
    begin(name);
    zip.write(bytes);
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }
}
