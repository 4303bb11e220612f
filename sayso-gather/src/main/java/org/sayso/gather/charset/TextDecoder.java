package org.sayso.gather.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes text of unknown encoding: byte-order mark, then strict UTF-8, then Windows-1252. */
public final class TextDecoder {
  private TextDecoder() {}

  /** The characters of the bytes, without a byte-order mark. */
  public static String decode(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int skip = mark.get().length();
      return new String(bytes, skip, bytes.length - skip, mark.get().charset());
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThatCharset) {
      return Optional.empty();
    }
  }
}
