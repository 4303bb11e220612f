package org.sayso.read.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The word pieces that the encoder knows; the id of a piece is its line in {@code vocab.txt}, from
 * 0.
 */
public final class Vocabulary {
  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int end;
  private final int padding;

  private Vocabulary(Map<String, Integer> ids) {
    this.ids = ids;
    this.unknown = required("[UNK]");
    this.start = required("[CLS]");
    this.end = required("[SEP]");
    this.padding = required("[PAD]");
  }

  /**
   * Reads one piece a line, UTF-8.
   *
   * @throws IllegalArgumentException if one of the four special pieces is missing
   */
  public static Vocabulary read(InputStream lines) throws IOException {
    Map<String, Integer> ids = new HashMap<>(65_536);
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      ids.put(line, ids.size());
    }
    return new Vocabulary(ids);
  }

  private int required(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("vocabulary has no piece " + piece);
    }
    return id;
  }

  /** The id of a piece, or -1. */
  public int id(String piece) {
    return ids.getOrDefault(piece, -1);
  }

  public int size() {
    return ids.size();
  }

  /** Id of {@code [UNK]}. */
  public int unknown() {
    return unknown;
  }

  /** Id of {@code [CLS]}, which opens a window. */
  public int start() {
    return start;
  }

  /** Id of {@code [SEP]}, which closes a window. */
  public int end() {
    return end;
  }

  /** Id of {@code [PAD]}. */
  public int padding() {
    return padding;
  }
}
