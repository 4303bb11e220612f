package org.sayso.read.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.SaysoException;

/**
 * The files of a reading model, each checked against {@value #SUMS} before it is used. {@link
 * #bundled()} is the one that ships; {@link #in(Path)} one of your own training.
 */
public final class ModelFiles {
  /** The vocabulary of the word pieces. */
  public static final String VOCABULARY = "vocab.txt";

  /** The encoder. */
  public static final String ENCODER = "encoder.onnx";

  /** Tables of the pair head. */
  public static final String PAIR_HEAD = "pair-head.bin";

  /** Settings of the decoder, tuned on development data. */
  public static final String DECODER = "decoder.properties";

  /** Word pieces that cues are made of. */
  public static final String CUE_PIECES = "cue-pieces.txt";

  /** Lines of SHA-256 and file name, as {@code sha256sum} writes them. */
  public static final String SUMS = "SHA256SUMS";

  private interface Source {
    Optional<byte[]> read(String name) throws IOException;
  }

  private final String where;
  private final Source source;
  private final Map<String, String> sums;

  private ModelFiles(String where, Source source) {
    this.where = where;
    this.source = source;
    this.sums = new HashMap<>();
    for (String line : new String(raw(SUMS), StandardCharsets.UTF_8).split("\n")) {
      String[] fields = line.strip().split("\\s+\\*?", 2);
      if (fields.length == 2) {
        sums.put(fields[1], fields[0]);
      }
    }
  }

  /** The model that ships with this library. */
  public static ModelFiles bundled() {
    return new ModelFiles(
        "the bundled model",
        name -> {
          try (InputStream in =
              ModelFiles.class.getResourceAsStream("/org/sayso/read/model/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
          }
        });
  }

  /** A model in a folder. */
  public static ModelFiles in(Path folder) {
    return new ModelFiles(
        folder.toString(),
        name ->
            Files.exists(folder.resolve(name))
                ? Optional.of(Files.readAllBytes(folder.resolve(name)))
                : Optional.empty());
  }

  /**
   * The bytes of a file.
   *
   * @throws SaysoException of the environment if it is missing or not the one that was shipped
   */
  public byte[] read(String name) {
    byte[] bytes = raw(name);
    String wanted = sums.get(name);
    String found = sha256(bytes);
    if (!found.equals(wanted)) {
      throw new SaysoException(
          SaysoException.Fault.ENVIRONMENT,
          "model file "
              + name
              + " of "
              + where
              + " is damaged: its SHA-256 is not that in "
              + SUMS
              + "; restore it (git checkout) or build Sayso afresh");
    }
    return bytes;
  }

  /** Writes the checksums of a folder's model files anew, after one was changed on purpose. */
  public static void writeSums(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String name : List.of(CUE_PIECES, DECODER, ENCODER, PAIR_HEAD, VOCABULARY)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      sums.append(sha256(bytes)).append("  ").append(name).append('\n');
    }
    Files.writeString(folder.resolve(SUMS), sums, StandardCharsets.US_ASCII);
  }

  private byte[] raw(String name) {
    try {
      return source
          .read(name)
          .orElseThrow(
              () ->
                  new SaysoException(
                      SaysoException.Fault.ENVIRONMENT,
                      "model file "
                          + name
                          + " of "
                          + where
                          + " is missing; restore it (git checkout) or build Sayso afresh"));
    } catch (IOException e) {
      throw new SaysoException(
          SaysoException.Fault.ENVIRONMENT,
          "model file " + name + " of " + where + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
