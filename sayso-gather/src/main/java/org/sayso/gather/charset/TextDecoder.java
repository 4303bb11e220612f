package org.sayso.gather.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes text whose encoding is declared, wrongly declared or not declared at all. In turn:
 * byte-order mark, what the transport says, what the page says in its {@code meta} or XML
 * declaration (WHATWG Encoding and HTML standards), strict UTF-8, detection by frequency (ICU). A
 * declaration that the bytes contradict is not believed.
 */
public final class TextDecoder {
  /**
   * Decoded text.
   *
   * @param charset the encoding that was used
   * @param mended whether a declaration was not believed, or some bytes could not be decoded and
   *     became U+FFFD
   */
  public record Decoded(String text, Charset charset, boolean mended) {}

  private static final int HEAD_BYTES = 4_096;
  private static final int DETECTED_BYTES = 64 << 10;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:<meta[^>]{0,300}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

  private TextDecoder() {}

  /** The characters of bytes whose transport says nothing. */
  public static String decode(byte[] bytes) {
    return decode(bytes, "").text();
  }

  /**
   * Decodes bytes.
   *
   * @param transport the name of the encoding in the HTTP header; empty if there is none
   */
  public static Decoded decode(byte[] bytes, String transport) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int skip = mark.get().length();
      return new Decoded(
          new String(bytes, skip, bytes.length - skip, mark.get().charset()),
          mark.get().charset(),
          false);
    }
    Optional<Charset> declared = named(transport).or(() -> inHead(bytes));
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      boolean ascii =
          declared.isPresent()
              && isStateful(declared.get())
              && strict(bytes, declared.get()).isPresent();
      if (!ascii) {
        boolean contradicted =
            declared.isPresent()
                && !declared.get().equals(StandardCharsets.UTF_8)
                && hasHighBytes(bytes);
        return new Decoded(utf8.get(), StandardCharsets.UTF_8, contradicted);
      }
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> believed = strict(bytes, declared.get());
      if (believed.isPresent()) {
        return new Decoded(believed.get(), declared.get(), false);
      }
    }
    if (declared.equals(Optional.of(StandardCharsets.UTF_8)) && isNearlyUtf8(bytes)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, true);
    }
    Charset detected = detect(bytes);
    return new Decoded(new String(bytes, detected), detected, declared.isPresent());
  }

  /** Encodings whose bytes are all below 0x80 and would pass as UTF-8. */
  private static boolean isStateful(Charset charset) {
    return charset.name().toUpperCase(Locale.ROOT).startsWith("ISO-2022")
        || charset.name().equalsIgnoreCase("HZ-GB-2312");
  }

  private static boolean hasHighBytes(byte[] bytes) {
    for (byte value : bytes) {
      if (value < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a few bytes are not UTF-8, as after a cut in the middle of a character. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(letter -> letter == '\ufffd').count();
    long high = text.chars().filter(letter -> letter > 0x7f).count();
    return broken * 10 <= high;
  }

  private static Optional<Charset> inHead(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /**
   * An encoding by its label; Latin-1 means Windows-1252, as the WHATWG Encoding standard has it.
   */
  static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String known =
        switch (name) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "gb2312", "gbk" -> "GB18030";
          case "utf8", "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
          case "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Charset detect(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(
        bytes.length > DETECTED_BYTES ? java.util.Arrays.copyOf(bytes, DETECTED_BYTES) : bytes);
    CharsetMatch match = detector.detect();
    Optional<Charset> found = match == null ? Optional.empty() : named(match.getName());
    return found
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
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
