package org.sayso.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.sayso.bench.measure.PeakMemory;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** Runs a command to its end and watches what it takes. */
final class PeerProcess {
  private static final long WATCH_MILLIS = 200;

  private PeerProcess() {}

  /**
   * What came of a command.
   *
   * @param wall from start to end
   * @param processor the time that it kept processors busy; independent of what else the machine
   *     did
   * @param peakBytes the most memory that was resident at any time; empty where the system does not
   *     tell
   * @param output what it wrote to standard output and error
   */
  record Run(
      int exitCode, Duration wall, Duration processor, OptionalLong peakBytes, String output) {}

  /**
   * @param log where the output goes meanwhile
   * @throws SaysoException with {@link Fault#ENVIRONMENT} if the command cannot be started
   */
  static Run run(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(command, log);
    OptionalLong peak = OptionalLong.empty();
    Duration processor = Duration.ZERO;
    try {
      while (!process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
        OptionalLong now = PeakMemory.ofProcess(process.pid());
        peak = now.isPresent() ? now : peak;
        processor = process.info().totalCpuDuration().orElse(processor);
      }
    } finally {
      process.destroy();
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new Run(
        process.exitValue(), wall, processor, peak, Files.readString(log, StandardCharsets.UTF_8));
  }

  private static Process start(List<String> command, Path log) {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT, "cannot run '" + command.get(0) + "': " + e.getMessage(), e);
    }
  }
}
