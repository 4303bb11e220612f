package org.sayso.read.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.GeoPoint;
import org.sayso.model.SaysoException;

/**
 * The places of the world that ship with Sayso: towns of 1,000 inhabitants and more, regions,
 * districts, countries, from GeoNames (CC BY 4.0). It is kept as the bytes of its table, sorted by
 * key, and searched there; nothing is turned into objects before it is asked for. Safe for many
 * threads at once.
 */
public final class Gazetteer {
  private static final String FILE = "gazetteer.tsv.gz";
  private static final int CELLS = 8;

  private final byte[] table;
  private final int[] lines;

  private Gazetteer(byte[] table) {
    this.table = table;
    this.lines = lineStarts(table);
  }

  /** The gazetteer that ships; read at the first call and shared. */
  public static Gazetteer shipped() {
    return Shipped.GAZETTEER;
  }

  private static final class Shipped {
    private static final Gazetteer GAZETTEER = load();
  }

  private static Gazetteer load() {
    try (InputStream packed = Gazetteer.class.getResourceAsStream(FILE)) {
      if (packed == null) {
        throw new SaysoException(
            SaysoException.Fault.ENVIRONMENT, FILE + " is missing; install Sayso anew");
      }
      try (InputStream in = new GZIPInputStream(packed, 1 << 16)) {
        return new Gazetteer(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read; install Sayso anew", e);
    }
  }

  /**
   * A gazetteer over a table: rows sorted by the bytes of their key, each of key, name, kind,
   * country, region, latitude, longitude, population.
   */
  static Gazetteer of(String table) {
    return new Gazetteer(table.getBytes(StandardCharsets.UTF_8));
  }

  private static int[] lineStarts(byte[] table) {
    int count = 0;
    for (byte b : table) {
      count += b == '\n' ? 1 : 0;
    }
    int[] starts = new int[count + 1];
    int line = 1;
    for (int i = 0; i < table.length; i++) {
      if (table[i] == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }

  /** How many rows it has. */
  public int size() {
    return lines.length - 1;
  }

  /** All places of a name, by its {@link PlaceKey}; empty if there are none. */
  List<GazetteerEntry> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    List<GazetteerEntry> found = new ArrayList<>();
    for (int line = firstNotBelow(wanted); line < size() && compare(line, wanted) == 0; line++) {
      found.add(entry(line));
    }
    return found;
  }

  /** Whether it knows a place of this name, in any spelling that {@link PlaceKey} makes equal. */
  public boolean holds(String name) {
    return has(PlaceKey.of(name));
  }

  boolean has(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int line = firstNotBelow(wanted);
    return line < size() && compare(line, wanted) == 0;
  }

  private int firstNotBelow(byte[] key) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int line, byte[] key) {
    int at = lines[line];
    for (byte wanted : key) {
      int difference = (table[at] & 0xff) - (wanted & 0xff);
      if (table[at] == '\t') {
        return -1;
      }
      if (difference != 0) {
        return difference;
      }
      at++;
    }
    return table[at] == '\t' ? 0 : 1;
  }

  private GazetteerEntry entry(int line) {
    String[] cells =
        new String(table, lines[line], lines[line + 1] - lines[line] - 1, StandardCharsets.UTF_8)
            .split("\t", -1);
    if (cells.length != CELLS) {
      throw new SaysoException(
          SaysoException.Fault.DATA,
          FILE + ", line " + (line + 1) + ": " + cells.length + " cells");
    }
    boolean other = Character.isLowerCase(cells[2].charAt(0));
    PlaceKind kind = PlaceKind.of(Character.toUpperCase(cells[2].charAt(0)));
    @Nullable String country = cells[3].isEmpty() ? null : cells[3];
    @Nullable GeoPoint point =
        cells[5].isEmpty()
            ? null
            : new GeoPoint(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]));
    return new GazetteerEntry(
        cells[1], kind, country, cells[4], point, Long.parseLong(cells[7]), other);
  }
}
