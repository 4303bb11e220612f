package org.sayso.gather;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are read when the folder is asked for, and not the file itself. */
final class FolderFiles {
  /** What browsers save beside a page. */
  private static final Set<String> BESIDE_PAGES =
      Set.of(
          "css", "scss", "js", "mjs", "map", "wasm", "png", "jpg", "jpeg", "gif", "webp", "avif",
          "svg", "ico", "bmp", "tif", "tiff", "woff", "woff2", "ttf", "otf", "eot", "mp3", "m4a",
          "ogg", "wav", "mp4", "m4v", "webm", "mov", "avi", "vtt");

  private FolderFiles() {}

  /** Whether a file may hold a report: it is not hidden and no picture, style, script or film. */
  static boolean mayHoldReports(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return !name.startsWith(".")
        && !BESIDE_PAGES.contains(plain.substring(plain.lastIndexOf('.') + 1));
  }
}
