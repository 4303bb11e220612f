package org.sayso.ledger.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Tells what a file is from its first bytes, never from its name. The rows are in {@code
 * media-types.tsv}: type, then {@code offset:hex} for each run of bytes that must be there; the
 * first row that fits counts.
 */
public final class MediaTypes {
  /** How many bytes of the beginning are enough. */
  public static final int PREFIX = 1024;

  private static final String RESOURCE = "media-types.tsv";

  private record Run(int offset, byte[] bytes) {
    boolean in(byte[] start) {
      return start.length >= offset + bytes.length
          && ByteBuffer.wrap(start, offset, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
  }

  private record Row(String type, List<Run> runs) {}

  private final List<Row> rows;

  private MediaTypes(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The table that comes with Sayso. */
  public static MediaTypes shipped() {
    return Shipped.TABLE;
  }

  private static final class Shipped {
    static final MediaTypes TABLE = load();
  }

  private static MediaTypes load() {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = MediaTypes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new SaysoException(Fault.BUG, RESOURCE + " is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new SaysoException(Fault.BUG, RESOURCE + " cannot be read from the program", e);
    }
    return new MediaTypes(rows);
  }

  private static Row row(String[] cells) {
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i < cells.length; i++) {
      int colon = cells[i].indexOf(':');
      runs.add(
          new Run(
              Integer.parseInt(cells[i].substring(0, colon)),
              HexFormat.of().parseHex(cells[i].substring(colon + 1))));
    }
    return new Row(cells[0], runs);
  }

  /**
   * What the file is.
   *
   * @param start its first {@link #PREFIX} bytes, or all if it has fewer
   */
  public String of(byte[] start) {
    for (Row row : rows) {
      if (row.runs().stream().allMatch(run -> run.in(start))) {
        return row.type();
      }
    }
    return text(start);
  }

  private static String text(byte[] start) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(start.length + 1);
    boolean malformed = decoder.decode(ByteBuffer.wrap(start), decoded, false).isError();
    String text = decoded.flip().toString();
    if (malformed || start.length == 0 || text.chars().anyMatch(MediaTypes::binary)) {
      return "application/octet-stream";
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "text/html";
    }
    if (lower.startsWith("<svg") || lower.startsWith("<?xml") && lower.contains("<svg")) {
      return "image/svg+xml";
    }
    return lower.startsWith("<?xml") ? "application/xml" : "text/plain";
  }

  private static boolean binary(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
