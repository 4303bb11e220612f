package org.sayso.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Output that may be a pipe whose reader goes away; then every write throws {@link OutputGone}.
 * Other failures stay what they are.
 */
public final class PipeOutput extends FilterOutputStream {
  public PipeOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (gone(e)) {
        throw new OutputGone(e);
      }
      throw e;
    }
  }

  /** The words of the system for EPIPE, and those of Windows. */
  private static boolean gone(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
