package org.sayso.bench.ledger;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.StoreLocation;

/**
 * Kills a writing process again and again and looks whether anything was lost: {@code KillLoop DIR
 * TIMES}. The child adds one reading after the other and says so; after a random while it gets
 * SIGKILL; then everything that it said must be in the ledger, the chain must be whole, and the
 * derived tables must be what a rebuild gives. Ends with status 1 if not.
 */
public final class KillLoop {
  private static final int LONGEST_MILLIS = 3_000;

  private KillLoop() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    if (args[1].equals("child")) {
      write(folder, Long.parseLong(args[2]));
      return;
    }
    Random random = new Random(1);
    long next = 0;
    for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
      long acknowledged = killed(folder, next, random.nextInt(LONGEST_MILLIS));
      try (Ledger ledger = Ledger.open(new StoreLocation.Directory(folder))) {
        boolean whole = ledger.verify().intact();
        boolean all = acknowledged < 0 || ledger.holds(LoadReadings.reading(acknowledged).report());
        boolean same = round % 10 != 0 || ledger.rebuild().same();
        next = ledger.head().count() / 2;
        System.out.println(
            "round "
                + round
                + ": acknowledged up to "
                + acknowledged
                + ", entries "
                + ledger.head().count()
                + ", chain whole "
                + whole
                + ", nothing lost "
                + all
                + (round % 10 == 0 ? ", rebuild the same " + same : ""));
        if (!whole || !all || !same) {
          System.exit(1);
        }
      }
    }
  }

  private static long killed(Path folder, long from, int millis)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    Process child =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KillLoop.class.getName(),
                    folder.toString(),
                    "child",
                    String.valueOf(from)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long[] last = {-1};
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      if (first != null) {
        last[0] = Long.parseLong(first);
        Thread killer =
            new Thread(
                () -> {
                  try {
                    Thread.sleep(millis);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  child.toHandle().destroyForcibly();
                });
        killer.start();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isBlank()) {
            last[0] = Long.parseLong(line);
          }
        }
        killer.join();
      }
    }
    child.waitFor();
    return last[0];
  }

  private static void write(Path folder, long from) {
    try (Ledger ledger = Ledger.open(new StoreLocation.Directory(folder))) {
      for (long number = from; ; number++) {
        ledger.add(List.of(LoadReadings.reading(number)), Instant.EPOCH.plusSeconds(number));
        System.out.println(number);
        System.out.flush();
      }
    }
  }
}
