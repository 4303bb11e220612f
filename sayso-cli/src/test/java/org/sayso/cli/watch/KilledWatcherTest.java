package org.sayso.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cli.CommandRun;

/** A watcher of its own process that gets SIGKILL again and again. */
class KilledWatcherTest {
  private static final int ROUNDS = 6;
  private static final int ITEMS = 400;

  @TempDir Path folder;

  /** The process that is killed: the folder of the ledger and a feed. */
  public static void main(String[] arguments) {
    new WatchRun(Path.of(arguments[0]))
        .then(
            event -> {
              if (event instanceof WatchEvent.Added) {
                System.out.println("added");
              }
            })
        .once(URI.create(arguments[1]));
  }

  @Test
  @Timeout(180)
  void neitherMissesNorDoublesAnything() throws Exception {
    Random random = new Random(7);
    String[] paths = IntStream.range(0, ITEMS).mapToObj(i -> "/a" + i).toArray(String[]::new);
    try (NewsServer server = new NewsServer()) {
      List.of(paths).forEach(server::article);
      server.feed("/feed", "\"a\"", server.rss(paths));
      int killed = 0;
      for (int round = 0; round < ROUNDS; round++) {
        Process child =
            new ProcessBuilder(
                    System.getProperty("java.home")
                        + File.separator
                        + "bin"
                        + File.separator
                        + "java",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledWatcherTest.class.getName(),
                    folder.toString(),
                    server.at("/feed").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.getInputStream().read()).as("something was added or it ended").isNotZero();
        if (!child.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS)) {
          child.destroyForcibly();
          killed++;
        }
        child.waitFor();
      }
      assertThat(killed).isPositive();
      WatchRun run = new WatchRun(folder);
      assertThat(run.run(CommandRun.NOTHING_FOUND, WatchRun.once(), server.at("/feed"))).isZero();
      assertThat(run.reports())
          .containsExactlyInAnyOrderElementsOf(
              List.of(paths).stream().map(path -> server.at(path).toString()).toList());
    }
  }
}
