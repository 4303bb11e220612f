package org.sayso.gather.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one input, read up to a limit and unpacked if they were gzip.
 *
 * @param bytes what could be read
 * @param overLimit whether there were more than the limit
 * @param broken whether a compressed input broke off or was damaged: {@code bytes} holds what came
 *     before
 */
public record InputBytes(byte[] bytes, boolean overLimit, boolean broken) {
  /**
   * Reads everything up to the limit.
   *
   * @param maxBytes largest number of bytes, before and after unpacking
   */
  public static InputBytes read(InputStream stream, int maxBytes) throws IOException {
    InputBytes raw = readPlain(stream, maxBytes);
    boolean packed = raw.bytes.length > 2 && raw.bytes[0] == 0x1F && raw.bytes[1] == (byte) 0x8B;
    return packed && !raw.overLimit ? unpack(raw.bytes, maxBytes) : raw;
  }

  private static InputBytes readPlain(InputStream stream, int maxBytes) throws IOException {
    byte[] bytes = stream.readNBytes(maxBytes);
    boolean more = bytes.length == maxBytes && stream.read() >= 0;
    return new InputBytes(bytes, more, false);
  }

  private static InputBytes unpack(byte[] packed, int maxBytes) throws IOException {
    byte[] buffer = new byte[Math.min(maxBytes, Math.max(1 << 16, packed.length * 4))];
    int length = 0;
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      while (true) {
        if (length == buffer.length) {
          if (length == maxBytes) {
            return new InputBytes(buffer, stream.read() >= 0, false);
          }
          buffer = Arrays.copyOf(buffer, (int) Math.min(maxBytes, buffer.length * 2L));
        }
        int count = stream.read(buffer, length, buffer.length - length);
        if (count < 0) {
          return new InputBytes(Arrays.copyOf(buffer, length), false, false);
        }
        length += count;
      }
    } catch (EOFException | ZipException brokenOff) {
      return new InputBytes(Arrays.copyOf(buffer, length), false, true);
    }
  }
}
