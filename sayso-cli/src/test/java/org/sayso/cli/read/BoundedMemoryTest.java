package org.sayso.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sayso.cli.CommandRun;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.cli.SaysoCommand;
import org.sayso.cli.terminal.Terminal;

/** A long input is read while it comes: what is taken in and not yet printed stays little. */
class BoundedMemoryTest {
  private static final int LINES = 3_000;
  private static final String LINE =
      "{\"id\":\"r\",\"text\":\"" + "The report goes on and on. ".repeat(80) + "\"}\n";

  /** As many lines as the input file would have, made when they are asked for. */
  private static final class EndlessLines extends InputStream {
    private final byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
    private final AtomicInteger given;
    private int at;

    EndlessLines(AtomicInteger given) {
      this.given = given;
    }

    @Override
    public int read() {
      if (at == line.length) {
        at = 0;
        given.incrementAndGet();
      }
      return given.get() == LINES ? -1 : line[at++];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (given.get() == LINES) {
        return -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, buffer, offset, count);
      at += count;
      if (at == line.length) {
        at = 0;
        given.incrementAndGet();
      }
      return count;
    }
  }

  @Test
  void aLongInputNeverPilesUp() {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger printed = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int value) {
            count(value);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
              count(bytes[i]);
            }
          }

          private void count(int value) {
            if (value == '\n') {
              int waiting = given.get() - printed.incrementAndGet();
              most.accumulateAndGet(waiting, Math::max);
            }
          }
        };
    PrintStream out = new PrintStream(counting, false, StandardCharsets.UTF_8);
    Console console = new Console(new EndlessLines(given), out, System.err, Terminal.none());
    int code =
        SaysoCommand.line(console, () -> CommandRun.NOTHING_FOUND)
            .execute("read", "--input", "jsonl", "-");
    assertThat(code).isEqualTo(ExitCode.ALL);
    assertThat(printed).hasValue(LINES);
    int perThread = 3;
    int buffered = 2 * (1 << 16) / LINE.length();
    assertThat(most.get())
        .isLessThan(perThread * Runtime.getRuntime().availableProcessors() + buffered + 10);
  }
}
