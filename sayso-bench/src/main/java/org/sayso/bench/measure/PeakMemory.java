package org.sayso.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that a process has had resident so far, as Linux counts it ({@code VmHWM}). */
public final class PeakMemory {
  private static final String FIELD = "VmHWM:";

  private PeakMemory() {}

  /** In bytes; empty where there is no such process or the system does not tell. */
  public static OptionalLong ofProcess(long id) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + id + "/status"))) {
        if (line.startsWith(FIELD)) {
          return OptionalLong.of(
              1024 * Long.parseLong(line.substring(FIELD.length()).replace("kB", "").strip()));
        }
      }
      return OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty(); // it has ended, or this is no Linux
    }
  }

  /** Of this very process. */
  public static OptionalLong ofThisProcess() {
    return ofProcess(ProcessHandle.current().pid());
  }

  /** For people: megabytes, or "unknown". */
  public static String show(OptionalLong bytes) {
    return bytes.isPresent() ? bytes.getAsLong() / (1024 * 1024) + " MB" : "unknown";
  }
}
