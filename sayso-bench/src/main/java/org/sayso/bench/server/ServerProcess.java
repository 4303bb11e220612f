package org.sayso.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.bench.measure.PeakMemory;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/** {@code sayso serve} as anybody starts it, in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern AT = Pattern.compile("sayso: at (http://\\S+)");

  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it on a free port and waits until it listens.
   *
   * @param command the {@code sayso} script
   * @throws SaysoException of fault ENVIRONMENT if it does not
   */
  static ServerProcess start(Path command, String data) throws IOException {
    Process process =
        new ProcessBuilder(List.of(command.toString(), "serve", "--data", data, "--port", "0"))
            .redirectErrorStream(true)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher at = AT.matcher(line);
      if (at.find()) {
        // What it says from now on must not fill the pipe.
        Thread rest = new Thread(() -> lines.lines().forEach(any -> {}), "server output");
        rest.setDaemon(true);
        rest.start();
        return new ServerProcess(process, URI.create(at.group(1)));
      }
      said.append(line).append('\n');
    }
    throw new SaysoException(
        Fault.ENVIRONMENT, command + " serve --data " + data + " does not start: " + said);
  }

  URI address() {
    return address;
  }

  OptionalLong peakMemory() {
    return PeakMemory.ofProcess(process.pid());
  }

  /** The time that it has kept processors busy. */
  Duration processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
